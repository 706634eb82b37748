import sys
LIMIT = 10
NAME = "a"
RATE = 0.5
FLAG = False
TABLE = [1, 2, 3]
LATE = None
COUNT = 0

def f(n):
    t = 0
    for i in range(n):
        if i % LIMIT == 3 and not FLAG:
            t += TABLE[i % 3]
        t += RATE
    return t, NAME, LATE

def bump():
    global COUNT
    COUNT += 1
    return COUNT

def g(n):
    s = 0
    for i in range(n):
        s += LIMIT
        if i == n // 2:
            globals()["LIMIT"] = 100
    return s
for _ in range(3):
    print(f(1000))
LIMIT = 7
print(f(1000))
sys.modules["__main__"].RATE = 2
print(f(1000))
globals()["NAME"] = "b"
print(f(1000))
globals().update(FLAG=True)
print(f(1000))
FLAG = 0
TABLE = (7, 8, 9)
LATE = "late"
print(f(1000))
for _ in range(200):
    bump()
print(bump())
print(g(1000), g(1000))
LIMIT = 10
del RATE
try:
    f(10)
except NameError as e:
    print(e)
RATE = 1
print(f(100))
def setter(n):
    global STEP
    for i in range(n):
        STEP = i
        read()
    return STEP
def read():
    return STEP + 1
STEP = 5
for _ in range(300): read()
print(setter(300), read())
exec("LIMIT = 3\nprint(f(50))")
ns = {"print": print}
exec("K = 5\ndef h(n):\n  t = 0\n  for i in range(n): t += K\n  return t\nprint(h(1000))\nK = 6\nprint(h(1000))\nfor K in range(400): t = h(2)\nprint(t, h(1000))", ns)
ns["K"] = 1.5
print(ns["h"](1000))
def big(n):
    t = 0
    for i in range(n):
        t += HUGE
    return t
HUGE = 2**80
print(big(500))
HUGE = -1
print(big(500))
X = 0.1
def same(n):
    r = []
    for i in range(n):
        y = X
        if i > n - 3:
            r.append(y is X)
    return r
print(same(400))
