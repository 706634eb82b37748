# classmethod and staticmethod objects themselves.
class C:
    def plain(self):
        "doc of plain"
        return "plain", self

    @classmethod
    def cm(cls, x: int = 1) -> str:
        "doc of cm"
        return cls.__name__, x

    @staticmethod
    def sm(x: int = 2) -> str:
        "doc of sm"
        return x


class D(C):
    pass


print(C.cm(), D.cm(5), D().cm(6), C.sm(), D().sm(7))
cm, sm = C.__dict__["cm"], C.__dict__["sm"]
print(type(cm).__name__, type(sm).__name__, cm.__func__.__name__, sm.__func__ is sm.__wrapped__)
print(cm.__name__, cm.__qualname__, cm.__doc__, cm.__module__, cm.__wrapped__ is cm.__func__)
print(sm.__name__, sm.__qualname__, sm.__doc__, sm.__module__)
print(cm.__annotations__, sm.__annotations__, cm.__isabstractmethod__, sm.__isabstractmethod__)
print(repr(cm).split(" at ")[0], repr(sm).split(" at ")[0])
print(sm(9))
try:
    cm(9)
except TypeError as e:
    print(e)
print(cm.__get__(None, D)(), cm.__get__(D())(3), sm.__get__(None, D)(4))
print(C.cm.__self__, C.cm.__func__ is cm.__func__, D.cm.__self__, C.cm == C.cm, C.cm is C.cm)
for f in (lambda: classmethod(), lambda: staticmethod(1, 2), lambda: classmethod(x=1), lambda: cm.__get__(None, None)):
    try:
        f()
    except TypeError as e:
        print(e)
cm.extra = 1
print(cm.__dict__.keys() >= {"extra"}, cm.extra)
print(classmethod(1).__get__(None, int)) if False else None
bad = classmethod(1).__get__(None, int)
print(type(bad).__name__)
try:
    bad()
except TypeError as e:
    print(e)
print(staticmethod(1).__get__(None, int))
try:
    staticmethod(1)()
except TypeError as e:
    print(e)


class E:
    nested = classmethod(property(lambda cls: cls.__name__))
    both = staticmethod(classmethod(lambda cls: cls))


print(type(E.nested).__name__, type(E.both).__name__)
