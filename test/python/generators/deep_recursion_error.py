import sys


def infinite(n):
    yield n
    yield from infinite(n + 1)


count = 0
try:
    for count in infinite(0):
        pass
except RecursionError as e:
    print(type(e).__name__, count > 50)


def eager(n):
    return sum(eager(n + 1) for _ in range(1))


try:
    eager(0)
except RecursionError as e:
    print(type(e).__name__, str(e)[:32])

print(list(i for i in range(3)))


def ok(n):
    if n:
        yield from ok(n - 1)
    yield n


print(sum(ok(200)), sys.getrecursionlimit())
