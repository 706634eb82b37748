"""len, range, print and isinstance are shadowed by globals, locals and by changes of the builtins module, while hot."""
import builtins


def count(seq):
    total = 0
    for i in range(3):
        total += len(seq)
    return total


for _ in range(1000):
    count("abc")
print(count("abc"))
len = lambda s: 100
print(count("abc"))
del len
print(count("abc"))
range = lambda n: [1] * (n + 1)
print(count("abc"))
del range
real = builtins.len
builtins.len = lambda s: 7
print(count("abc"))
builtins.len = real
print(count("abc"))
builtins.added = 3


def reads_added(n):
    total = 0
    for _ in [0] * n:
        total += added
    return total


print(reads_added(2000))
added = 4
print(reads_added(10))
del added
print(reads_added(10))
del builtins.added
try:
    reads_added(1)
except NameError as e:
    print(e)


def local_shadow(n):
    len = 5
    total = 0
    for i in range(n):
        total += len
    return total


print(local_shadow(2000))


def sneaky(n):
    out = []
    for i in range(n):
        if i == n - 2:
            globals()["len"] = lambda s: "mine"
        if i == n - 1:
            del globals()["len"]
        out.append(len("xy"))
    return out[-3:]


print(sneaky(2000))
ns = {"__builtins__": {"len": lambda s: "private", "range": range}}
exec("def f():\n    for i in range(1000): r = len('x')\n    return r\nresult = f()", ns)
print(ns["result"], len("x"))
