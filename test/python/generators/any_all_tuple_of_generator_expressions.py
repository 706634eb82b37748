"""any, all and tuple of a generator expression are loops in their caller, as long as the names mean the builtins."""

import sys


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        if self.value is None:
            raise ValueError("no truth")
        return self.value


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        where = []
        tb = e.__traceback__.tb_next
        while tb is not None:
            where.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno))
            tb = tb.tb_next
        return type(e).__name__, str(e), where


def each(xs):
    return any(x for x in xs), all(x for x in xs), tuple(x for x in xs)


def conditions(xs):
    out = []
    if any(x > 2 for x in xs):
        out.append("if any")
    if not all(x > 2 for x in xs):
        out.append("if not all")
    while tuple(x for x in xs if x > 5) and len(out) < 5:
        out.append("while")
    out.append("yes" if all(x for x in xs) or any(x == 0 for x in xs) else "no")
    out.append([any(x == y for x in xs) for y in range(3)])
    return out


def raising(xs):
    a = 1
    b = any(
        1 / x > 5
        for x in xs
    )
    return a, b


def truths(xs):
    return all(
        Truth(x)
        for x in xs
    )


def nested(n):
    return all(any(x * y == n for x in range(n)) or tuple(z for z in (y,)) for y in range(n))


def shadowed(any, all, tuple):
    return any(x for x in "ab"), all(x for x in "ab"), tuple(x for x in "ab")


def shadowed_later():
    def any(items):
        return "mine", list(items)

    return any(x for x in range(3))


def closes():
    log = []

    def numbers():
        try:
            for i in range(10):
                log.append(i)
                yield i
        finally:
            log.append("closed")

    g = numbers()
    print(any(x == 3 for x in g), next(g), all(x < 6 for x in g), next(g), tuple(x for x in g), log)


def callers():
    def name():
        return sys._getframe(1).f_code.co_name, sys._getframe(2).f_code.co_name

    return tuple(name() for _ in range(2)), any(name()[1] != "callers" for _ in range(2))


def repeated(n):
    count = 0
    for i in range(n):
        if any(x == i for x in range(5)):
            count += 1
        if all(x != i for x in (1, 2, 3)):
            count += 10
        count += len(tuple(x for x in range(i % 3)))
    return count


def starred(xs):
    return any(*[(x for x in xs)]), tuple((x for x in xs)), all([x for x in xs]), any((x for x in xs))


for _ in range(100):
    for xs in ([], [0], [1], [0, 1, 2], [3, 4, 6]):
        r = [each(xs), conditions(xs), attempt(raising, xs), attempt(truths, [True, *xs, None]), starred(xs)]
        if _ == 99:
            print(r)
print(attempt(raising, [1, 0]), attempt(truths, [1, None]), attempt(each, 5), attempt(lambda: any(x for x in missing)))
print(nested(4), nested(7), shadowed(list, set, sum_ := lambda g: "".join(g)) == (["a", "b"], {"a", "b"}, "ab"), shadowed_later())
closes()
print(callers(), repeated(300))
print(attempt(lambda: (x := 5, any((y := x) for x in range(3)), y)))


class Body:
    items = [1, 2]
    some = any(x for x in items)
    every = tuple(x + 1 for x in items)


print(Body.some, Body.every)
original = any
any = lambda items: ("replaced", *items)
print(any(x for x in range(3)), repeated(1) if False else each([1])[0])
del any
print(any is original, any(x for x in range(3)), each([0])[0])
import builtins

builtins.all = lambda items: list(items)
print(all(x for x in range(3)), each([1, 0])[1])
builtins.all = lambda items, _all=original: 7
print(all(x for x in range(3)))


async def asynchronous():
    async def numbers():
        yield 1

    for f in (lambda: any(x async for x in numbers()), lambda: tuple(x async for x in numbers())):
        print(attempt(f))


try:
    asynchronous().send(None)
except StopIteration:
    pass
