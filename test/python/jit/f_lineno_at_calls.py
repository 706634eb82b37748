"""f_lineno of a hot caller is exact at each call: in multi-line expressions, loops, handlers, decorators and operators."""
import sys


def line(level=1):
    f = sys._getframe(level)
    return f.f_lineno - f.f_code.co_firstlineno


class V:
    def __add__(self, other):
        lines.append(line(2))
        return self

    def __getattr__(self, name):
        lines.append(line(2))
        return self

    def __getitem__(self, i):
        lines.append(line(2))
        return self

    def __bool__(self):
        lines.append(line(2))
        return True

    def __iter__(self):
        lines.append(line(2))
        return iter((1, 2))

    def __enter__(self):
        lines.append(line(2))

    def __exit__(self, *args):
        lines.append(line(2))


def calls():
    a = line()
    b = [
        line(),
        line(), line(),

        line(),
    ]
    c = (line() +
         line() * 1000
         - line())
    for i in range(
        line()
    ):
        d = line()
        break
    while line() < 0:
        pass
    try:
        e = line()
        raise ValueError(
            line()
        )
    except ValueError as x:
        f = x.args[0], line()
    finally:
        g = line()
    if (h := line()) and \
            line():
        k = {
            line():
                line()
        }
    return a, b, c, d, e, f, g, h, k, f"""
    {line()}
    {line()}""".split(), line()


def operators(v):
    del lines[:]
    v + v + \
        v
    (v
     .x
     .y[0]
     [1])
    if v:
        pass
    while (
        v
    ):
        break
    a, b = v
    for _ in v:
        pass
    with v:
        pass
    assert v, (
        v
    )
    [x for x in
     v]
    not v
    v and \
        v
    return lines[:]


lines = []
for _ in range(500):
    r = calls()
print(r)
for _ in range(300):
    r = operators(V())
print(r)
