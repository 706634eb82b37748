"""Exceptions that come through several frames into a hot loop; chains, re-raising, and sys.exception() in between."""
import sys


def leaf(n):
    if n % 3 == 0:
        raise KeyError(n)
    if n % 3 == 1:
        return n
    return [][n]


def middle(n):
    try:
        return leaf(n)
    except KeyError as e:
        raise ValueError("middle") from e
    finally:
        seen[0] += 1


def outer(n):
    try:
        return middle(n)
    except ValueError as e:
        assert sys.exception() is e
        try:
            raise TypeError("inner")
        except TypeError as e2:
            assert sys.exception() is e2
            assert e2.__context__ is e
        assert sys.exception() is e
        raise


def loop(n):
    counts = {}
    last = None
    for i in range(n):
        try:
            outer(i)
        except (ValueError, IndexError) as e:
            name = type(e).__name__
            counts[name] = counts.get(name, 0) + 1
            last = e
        assert sys.exception() is None
    return counts, last


seen = [0]
counts, last = loop(3000)
print(counts, seen)
chain = []
e = last
while e is not None:
    lines = []
    tb = e.__traceback__
    while tb is not None:
        lines.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    chain.append((repr(e), lines))
    e = e.__cause__ or e.__context__
for item in chain:
    print(item)


def nested(depth):
    try:
        if depth == 0:
            raise ValueError("bottom")
        nested(depth - 1)
    except ValueError as e:
        raise RuntimeError(depth) from e


for _ in range(100):
    try:
        nested(0)
    except RuntimeError:
        pass
try:
    def deep(n):
        try:
            if n:
                deep(n - 1)
            else:
                raise ValueError
        except Exception as e:
            raise KeyError(n) from e

    deep(50)
except KeyError as e:
    n = 0
    while e is not None:
        n += 1
        e = e.__cause__
    print(n)
