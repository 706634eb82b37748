"""__code__, __defaults__ and __kwdefaults__ of a function are replaced while its callers, and it itself, are hot."""


def f(a, b=10, *, c=100):
    return a + b + c


def g(a, b=1, *, c=1):
    return a * b * c


def loop(n):
    total = 0
    for i in range(n):
        total += f(i)
    return total


print(loop(2000))
f.__defaults__ = (20,)
print(loop(10))
f.__kwdefaults__ = {"c": 0}
print(loop(10))
f.__code__ = g.__code__
print(loop(10))
f.__defaults__ = None
try:
    loop(1)
except TypeError as e:
    print(e)
f.__defaults__ = (1, 2)
print(f())
f.__kwdefaults__ = None
try:
    f()
except TypeError as e:
    print(e)
f.__kwdefaults__ = {"c": 2}


def inside(n):
    def h(x):
        return "old"

    out = []
    for i in range(n):
        if i == n - 2:
            h.__code__ = (lambda x: "new").__code__
        out.append(h(i))
    return out[-3:]


print(inside(2000))


def selfswap(n):
    if n == 0:
        selfswap.__code__ = other.__code__
        return "end of old"
    return selfswap(n - 1), n


def other(n):
    return "other"


r = selfswap(3)
print(r, selfswap(3))
try:
    def outer():
        x = 1
        return lambda: x

    loop.__code__ = outer().__code__
except ValueError as e:
    print(e)
try:
    loop.__code__ = 3
except TypeError as e:
    print(e)
loop.__code__ = (lambda n, k=2: n + 1).__code__
try:
    print(loop(1))
except TypeError as e:
    print(e)
