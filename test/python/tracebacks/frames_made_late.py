"""Frames that are asked of a traceback long after the activations ended: variables, lines, callers, identity."""

import sys


class Failure(Exception):
    def __init__(self, code, *rest):
        super().__init__(f"failed with {code}")
        self.code = code


class Plain(Exception):
    def __init__(self, a, b=2, *, c=3):
        self.abc = a, b, c


def deep(n, tag):
    local = n * 2
    if n == 0:
        raise Failure(tag)
    extra = [local]
    return deep(n - 1, tag) + len(extra)


def cells(n):
    x = n

    def inner():
        nonlocal x
        x += 1
        if n == 0:
            raise KeyError(x)
        return cells(n - 1)

    y = x
    return inner() + y


def chain(tb):
    out = []
    while tb is not None:
        f = tb.tb_frame
        out.append((f.f_code.co_name, tb.tb_lineno - f.f_code.co_firstlineno, f.f_lineno == tb.tb_lineno, sorted(f.f_locals)))
        tb = tb.tb_next
    return out


def catcher(f, *args):
    mark = "catcher"
    try:
        f(*args)
    except Exception as e:
        tb = e.__traceback__
        assert tb.tb_frame is sys._getframe()
        kept = e
    return kept


def backs(f):
    out = []
    while f is not None:
        out.append(f.f_code.co_name)
        f = f.f_back
    return out


def last(e):
    tb = e.__traceback__
    while tb.tb_next is not None:
        tb = tb.tb_next
    return tb


def once():
    e = catcher(deep, 4, "t")
    print(e.args, e.code, chain(e.__traceback__))
    tb = last(e)
    print(backs(tb.tb_frame)[:7])
    print(tb.tb_frame.f_locals["n"], tb.tb_frame.f_back.f_locals["local"], tb.tb_frame.f_back.f_back.f_locals["extra"])
    # The frames of the chain and those of the entries are the same.
    frames = []
    t = e.__traceback__
    while t is not None:
        frames.append(t.tb_frame)
        t = t.tb_next
    print(all(b.f_back is a for a, b in zip(frames, frames[1:])), tb.tb_frame is last(e).tb_frame)
    e = catcher(cells, 2)
    print(e.args, chain(e.__traceback__)[-1], last(e).tb_frame.f_back.f_locals["y"], last(e).tb_frame.f_locals["x"])


def with_finally(n, log):
    try:
        if n == 0:
            raise Failure("f")
        return with_finally(n - 1, log)
    finally:
        log.append(sys._getframe().f_lineno - with_finally.__code__.co_firstlineno)


def swallowed():
    class It:
        def __init__(self):
            self.n = 0

        def __iter__(self):
            return self

        def __next__(self):
            self.n += 1
            if self.n > 3:
                raise StopIteration
            return self.n

        def __getattr__(self, name):
            return deep(1, name)

    total = 0
    for _ in range(150):
        for v in It():
            total += v
        total += sum(It())
        total += next(iter([]), 1)
        try:
            hasattr(It(), "zz")
        except Failure as e:
            kept = e
        got = list(map(lambda x: x + 1, It()))
    print(total, got, [name for name, *_ in chain(kept.__traceback__)])


def reraised():
    def outer(n):
        try:
            return deep(n, "r")
        except Failure as e:
            raise LookupError(e.code) from e

    for _ in range(150):
        e = catcher(outer, 2)
    print(type(e).__name__, chain(e.__traceback__), chain(e.__cause__.__traceback__), e.__context__ is e.__cause__)

    def again(n):
        try:
            return deep(n, "r")
        except Failure:
            raise

    for _ in range(150):
        e = catcher(again, 1)
    print(chain(e.__traceback__))


def changed():
    e = catcher(deep, 2, "c")
    tb = e.__traceback__.tb_next
    tb.tb_next = None
    print(len(chain(e.__traceback__)))
    e = catcher(deep, 2, "c")
    f = last(e).tb_frame
    f.f_locals["local"] = "changed"
    print(f.f_locals["local"], e.with_traceback(None).__traceback__, backs(f)[:4])
    f.clear()
    print(dict(f.f_locals), f.f_lineno - f.f_code.co_firstlineno)


def plain():
    for i in range(150):
        try:
            raise Plain(1, b=i, c=4)
        except Plain as e:
            got = e.args, e.abc
        try:
            Plain()
        except TypeError as e:
            text = str(e)
    print(got, text)
    for i in range(150):
        try:
            Failure()
        except TypeError as e:
            text = str(e), chain(e.__traceback__)
    print(text)


def recursion():
    def down(n):
        return down(n + 1)

    try:
        down(0)
    except RecursionError as e:
        tb = last(e)
        n = tb.tb_frame.f_locals["n"]
        count = 0
        f = tb.tb_frame
        while f is not None and f.f_code is down.__code__:
            assert f.f_locals["n"] == n - count
            count += 1
            f = f.f_back
        print(count == n + 1, f.f_code.co_name)


def main():
    for _ in range(150):
        catcher(deep, 4, "t")
    once()
    for _ in range(150):
        log = []
        e = catcher(with_finally, 3, log)
    print(log, chain(e.__traceback__))
    swallowed()
    reraised()
    changed()
    plain()
    recursion()


main()
