# Corner cases of signatures: many parameters, keyword-only after *, positional-only defaults, same names in kwargs, long argument lists.
exec("def many(" + ", ".join(f"p{i}" for i in range(300)) + "):\n    return p0 + p299")
print(many(*range(300)), many(*range(299), p299=5), many(**{f"p{i}": i for i in range(300)}))
try:
    many(*range(298))
except TypeError as e:
    print(e)
try:
    many(*range(301))
except TypeError as e:
    print(e)
exec("def kwonly(*, " + ", ".join(f"k{i}=0" for i in range(100)) + "): return k0 + k99")
print(kwonly(k0=1, k99=2), kwonly(**{f"k{i}": i for i in range(100)}))


def pos(a, b=2, /, c=3, *, d, e=5):
    return a, b, c, d, e


print(pos(1, d=4), pos(1, 20, 30, d=40, e=50), pos(1, c=30, d=4))
for f in (lambda: pos(d=4), lambda: pos(1), lambda: pos(1, b=2, d=4), lambda: pos(a=1, d=4), lambda: pos(a=1, b=2, d=4), lambda: pos(1, 2, 3, 4, d=4), lambda: pos(1, 2, 3, 4, 5), lambda: pos(1, 2, c=3, d=4, f=6), lambda: pos(1, 2, 3, c=3, d=4), lambda: pos(1, 2, 3, 4, d=4, x=1), lambda: pos(*[1] * 9, d=1)):
    try:
        print(f())
    except TypeError as e:
        print(e)


def two_missing(a, b, *, c, d): pass
def three_missing(a, b, c, *, d, e, f): pass
def one_default(a, b=1): pass
def two_defaults(a, b=1, c=2): pass
def kw_given(a, *, k=1): pass


for f in (lambda: two_missing(), lambda: two_missing(1), lambda: two_missing(1, 2), lambda: three_missing(), lambda: three_missing(1, 2, 3), lambda: one_default(), lambda: one_default(1, 2, 3), lambda: two_defaults(1, 2, 3, 4), lambda: kw_given(1, 2), lambda: kw_given(1, 2, k=3), lambda: kw_given(1, 2, 3, k=3), lambda: kw_given(k=1), lambda: kw_given(1, j=2)):
    try:
        f()
    except TypeError as e:
        print(e)


def kwargs_only(**kw):
    return kw


def self_kw(self, /, **kw):
    return self, kw


print(kwargs_only(kw=1, self=2, args=3), self_kw(1, self=2), self_kw("s", **{"self": "k"}))


class C:
    def method(self, *args, **kw):
        return args, kw

    def __init__(this, *a, **k):
        this.a = a

    __call__ = method


print(C(1, 2).a, C().method(self=1) if False else C().method(1, x=2), C()(3, y=4))
try:
    C().method(self=1)
except TypeError as e:
    print(e)
outer = (lambda *, a, b: (a, b), lambda a, /, *, b=1: (a, b), lambda *a, b, **c: (a, b, c), lambda a=(lambda: 5)(): a)
print(outer[0](b=1, a=2), outer[1](5), outer[2](1, 2, b=3, c=4), outer[3]())
for source in ("def f(a, *, **k): pass", "def f(*): pass", "def f(a, a): pass", "def f(*a, *b): pass", "def f(**k, a): pass", "def f(a=1, b): pass", "def f(/, a): pass", "def f(a, /, b, /): pass", "def f(*, a, /): pass", "f(a=1, a=2)", "f(**k, *a)", "f(a=1, b)", "f(**k, b)", "f(1=2)", "f(a.b=1)", "f((a)=1)", "f(True=1)", "f(x for x in y, z)", "f(z, x for x in y)", "f(x for x in y)", "f(*x for x in y)", "f(**x for x in y)", "def f(a, (b, c)): pass", "def f(None): pass", "def f(a: int = 1, *b: int, c: int = 2, **d: int): pass", "lambda *: 1", "lambda a, a: 1", "lambda a=1, b: 1", "lambda **k, a: 1", "f(a := 1)", "f(a=b := 1)", "f(a=(b := 1))", "f(*)", "f(**)", "f(,)", "f(a,)", "f(a,,b)", "class C(a=1, a=2): pass", "class C(*a, **b): pass", "class C(x for x in y): pass"):
    try:
        compile(source, "<s>", "exec")
        print("ok |", source)
    except SyntaxError as e:
        print(e.msg, "|", source)
