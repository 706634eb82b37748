# How uncaught groups look: nesting, causes inside, notes, limits in width and depth.
import sys


def inner():
    raise KeyError("in inner")


def make():
    errors = []
    for f in (inner, lambda: 1 / 0):
        try:
            f()
        except Exception as e:
            errors.append(e)
    return errors


errors = make()
errors[0].add_note("a note on the KeyError")
try:
    raise ValueError("with cause") from OSError("the cause")
except ValueError as e:
    errors.append(e)
nested = ExceptionGroup("nested", [TypeError("deep"), ExceptionGroup("deeper", [IndexError(1)])])
errors.append(nested)


def show(e):
    sys.excepthook(type(e), e, e.__traceback__)
    print("----", file=sys.stderr)


try:
    raise ExceptionGroup("main group", errors)
except ExceptionGroup as g:
    g.add_note("note on the group\nsecond line")
    show(g)
show(ExceptionGroup("never raised", [ValueError(i) for i in range(20)]))
deep = ValueError("bottom")
for i in range(12):
    deep = ExceptionGroup(f"level {i}", [deep])
show(deep)
try:
    try:
        raise ExceptionGroup("first", [ValueError("a")])
    except ExceptionGroup:
        raise ExceptionGroup("second", [KeyError("b")])
except ExceptionGroup as g:
    show(g)
show(ExceptionGroup("with group as cause", [ValueError("x")]).with_traceback(None))
same = ValueError("shared")
show(ExceptionGroup("twice the same", [same, same]))
e = ValueError("outer of cycle")
g = ExceptionGroup("cyclic", [e])
e.__context__ = g
show(g)
show(ExceptionGroup("", [ValueError("empty message")]))
show(BaseExceptionGroup("base", [KeyboardInterrupt(), SystemExit(3)]))


class Custom(ExceptionGroup):
    def __str__(self):
        return "custom text"


show(Custom("m", [ValueError("in custom")]))
