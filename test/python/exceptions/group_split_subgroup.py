# split and subgroup with all kinds of conditions, derive, metadata kept, nesting kept.
def tree(e, indent=0):
    if isinstance(e, BaseExceptionGroup):
        print(" " * indent + type(e).__name__, e.message)
        for sub in e.exceptions:
            tree(sub, indent + 2)
    else:
        print(" " * indent + repr(e))


def make():
    return ExceptionGroup("root", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3), ExceptionGroup("deep", [KeyError(4)])]), OSError(5)])


eg = make()
for condition in (ValueError, (ValueError, KeyError), lambda e: isinstance(e, LookupError), ExceptionGroup, Exception, KeyboardInterrupt, lambda e: False, lambda e: True, lambda e: getattr(e, "message", "") == "inner"):
    match, rest = eg.split(condition)
    print("match")
    tree(match)
    print("rest")
    tree(rest)
    sub = eg.subgroup(condition)
    print(sub is eg, match is eg, rest is eg, type(sub).__name__)
try:
    raise eg from KeyError("cause")
except ExceptionGroup as e:
    e.add_note("a note")
    m, r = e.split(TypeError)
    print(m.__cause__ is e.__cause__, m.__traceback__ is e.__traceback__, m.__notes__, m.__notes__ is e.__notes__, m.__context__ is e.__context__, m.__suppress_context__)
for bad in (5, "x", None, [ValueError], (ValueError, 5), int, (int,), ()):
    for method in ("split", "subgroup"):
        try:
            print(getattr(eg, method)(bad))
        except TypeError as e:
            print(method, e)


class Custom(ExceptionGroup):
    def __new__(cls, message, excs, code):
        obj = super().__new__(cls, message, excs)
        obj.code = code
        return obj

    def derive(self, excs):
        print("derive", len(excs))
        return Custom(self.message, excs, self.code)


c = Custom("custom", [ValueError(1), Custom("nested", [TypeError(2)], 7)], 5)
m, r = c.split(TypeError)
print(type(m).__name__, m.code, type(m.exceptions[0]).__name__, m.exceptions[0].code, type(r).__name__, r.code)


class NoDerive(ExceptionGroup):
    pass


m, r = NoDerive("n", [ValueError(1), TypeError(2)]).split(ValueError)
print(type(m).__name__, type(r).__name__)


class BadDerive(ExceptionGroup):
    def derive(self, excs):
        return 5


class RaisingDerive(ExceptionGroup):
    def derive(self, excs):
        raise RuntimeError("derive raises")


for cls in (BadDerive, RaisingDerive):
    try:
        cls("b", [ValueError(1), TypeError(2)]).split(ValueError)
    except (TypeError, RuntimeError) as e:
        print(type(e).__name__, e)


def failing(e):
    raise OSError("condition")


try:
    eg.split(failing)
except OSError as e:
    print(e)
b = BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError(1)])
m, r = b.split(ValueError)
print(type(b).__name__, type(m).__name__, type(r).__name__)
print(repr(eg), str(eg), eg.args, b.message)
print(BaseExceptionGroup("x", [ValueError()]).__class__, ExceptionGroup.__mro__)
print(eg.exceptions[1].exceptions[2].exceptions, isinstance(eg.exceptions, tuple))
excs = [ValueError(1)]
g = ExceptionGroup("copy", excs)
excs.append(TypeError(2))
print(len(g.exceptions), repr(g))
