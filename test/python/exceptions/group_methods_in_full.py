# ExceptionGroup: construction, split and subgroup with every kind of condition, derive, nesting, attributes that are kept.


def attempt(label, f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
    except BaseException as e:
        print(label, "->", type(e).__name__, e)
    else:
        print(label, "->", shape(r))


def shape(r):
    if isinstance(r, BaseExceptionGroup):
        return f"{type(r).__name__}({r.message!r}, [{', '.join(map(shape, r.exceptions))}])"
    if isinstance(r, tuple):
        return "(" + ", ".join(map(shape, r)) + ")"
    return repr(r)


for cls in (BaseExceptionGroup, ExceptionGroup):
    for args in ((), ("m",), ("m", []), ("m", ()), ("m", [1]), ("m", [ValueError]), ("m", 5), ("m", None), ("m", "ab"), (5, [ValueError()]), (None, [ValueError()]), ("m", [ValueError(1)]), ("m", (ValueError(1), KeyError(2))),
                 ("m", {ValueError(1)}), ("m", iter([ValueError(1)])), ("m", [KeyboardInterrupt()]), ("m", [ValueError(), SystemExit()]), ("m", [ValueError()], 3), ("m", [ExceptionGroup("n", [TypeError(3)])]), ("\ud800", [ValueError()])):
        attempt(f"{cls.__name__} {len(args)} {[type(a).__name__ for a in args]}", cls, *args)
attempt("keywords", ExceptionGroup, message="m", exceptions=[ValueError()])
attempt("a keyword too much", ExceptionGroup, "m", [ValueError()], x=1)

deep = ExceptionGroup("top", [ValueError(1), ExceptionGroup("mid", [TypeError(2), ValueError(3), ExceptionGroup("low", [KeyError(4), OSError(5)])]), KeyError(6)])
deep.__cause__, deep.__context__, deep.__suppress_context__ = LookupError("cause"), LookupError("context"), True
deep.add_note("a note")
CONDITIONS = [ValueError, (ValueError, KeyError), (), LookupError, Exception, BaseException, ExceptionGroup, BaseExceptionGroup, KeyboardInterrupt, lambda e: isinstance(e, ValueError), lambda e: True, lambda e: False, lambda e: e.args == (2,),
              lambda e: "yes", lambda e: [], lambda e: isinstance(e, ExceptionGroup) and e.message == "low", lambda e: 1 / 0, 5, None, "x", (ValueError, 5), int, (int,), [ValueError], len, type]
for c in CONDITIONS:
    name = getattr(c, "__name__", repr(c))
    attempt(f"split {name}", deep.split, c)
    attempt(f"subgroup {name}", deep.subgroup, c)
attempt("split nothing", deep.split)
attempt("subgroup two", deep.subgroup, 1, 2)
match, rest = deep.split(ValueError)
for part in (match, rest, deep.subgroup(TypeError)):
    print(part.__cause__, part.__context__, part.__suppress_context__, part.__notes__, part.__notes__ is deep.__notes__, part.__traceback__)
print(deep.split(Exception)[0] is deep, deep.subgroup(Exception) is deep, deep.split(OSError)[1] is deep, deep.split(MemoryError)[1] is deep)
try:
    raise deep
except ExceptionGroup as e:
    print(e.subgroup(KeyError).__traceback__ is e.__traceback__)
print(deep.message, len(deep.exceptions), type(deep.exceptions).__name__, deep.args[0], type(deep.args[1]).__name__, str(deep), repr(ExceptionGroup("m", [ValueError(1)])))
for name, value in (("message", "x"), ("exceptions", ())):
    attempt(f"set {name}", setattr, deep, name, value)
    attempt(f"delete {name}", delattr, deep, name)


class Mine(ExceptionGroup):
    def __new__(cls, message, excs, code=0):
        self = super().__new__(cls, message, excs)
        self.code = code
        return self

    def derive(self, excs):
        return Mine(self.message + "'", excs, self.code)


class Lazy(ExceptionGroup): pass
class WrongDerive(ExceptionGroup):
    def derive(self, excs): return 5
class FailingDerive(ExceptionGroup):
    def derive(self, excs): raise LookupError("derive")
class OtherBase(BaseExceptionGroup): pass
class WithBases(ExceptionGroup, ValueError): pass


for cls in (Mine, Lazy, WrongDerive, FailingDerive, OtherBase, WithBases):
    g = cls("g", [ValueError(1), TypeError(2)])
    attempt(f"{cls.__name__} split", g.split, ValueError)
    attempt(f"{cls.__name__} subgroup", g.subgroup, TypeError)
    attempt(f"{cls.__name__} all", g.subgroup, Exception)
    attempt(f"{cls.__name__} derive", g.derive, [KeyError(1)])
print(Mine("m", [ValueError()], code=7).subgroup(ValueError).code, Mine("m", [ValueError(), KeyError()], code=7).split(ValueError)[1].code)
attempt("derive base", ExceptionGroup("m", [ValueError()]).derive, [KeyboardInterrupt()])
attempt("derive nothing", ExceptionGroup("m", [ValueError()]).derive, [])
attempt("subclass with system exit", lambda: Lazy("m", [SystemExit()]))
attempt("other base", lambda: OtherBase("m", [SystemExit()]))
print(ExceptionGroup[int], BaseExceptionGroup.__class_getitem__, issubclass(ExceptionGroup, BaseExceptionGroup), issubclass(ExceptionGroup, Exception), ExceptionGroup.__mro__[1:3])
