"""Functions, builtins and constants that compiled code takes for granted, bound anew, shadowed, deleted, while names of no concern come and go."""

x = 1
def use(n):
    t = 0
    for i in range(n):
        t += helper(i) + len("abc") + CONST
    return t
def helper(i): return i
CONST = 5
for k in range(100): r = use(30)
print(r)
y = 3
print(use(30))
def helper(i): return 2 * i
print(use(30))
for k in range(100): r = use(30)
len = lambda s: 100
print(use(30))
for k in range(100): r = use(30)
del len
print(use(30))
CONST = 6
print(use(30))
for k in range(100): r = use(30)
globals()['helper'] = lambda i: -i
print(use(30))
del helper
try: use(3)
except NameError as e: print(e)
import builtins
helper = abs
for k in range(100): r = use(30)
builtins.len = lambda s: 7
print(use(30))
def change(i):
    global helper, len
    if i == 10:
        def helper(i): return 1000
        builtins.len = lambda s: 50
    if i == 20: len = lambda s: 3
    return i
def use2(n):
    t = []
    for i in range(n):
        change(i)
        t.append(helper(i) + len("abc"))
    return t
helper = abs
for k in range(100): r = use2(9)
print(use2(30))
