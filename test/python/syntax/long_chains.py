# Expressions that go on and on: calls, methods, attributes, subscripts and operators in a row.
class Chain:
    def __init__(self, n=0):
        self.n = n

    def __call__(self, *args, **kwargs):
        return Chain(self.n + 1 + len(args) + 10 * len(kwargs))

    def __repr__(self):
        return "chain"

    def a(self, *args, **kwargs):
        return Chain(self.n + 2 + len(args) + 10 * len(kwargs))

    @property
    def me(self):
        return self

    def __getitem__(self, i):
        return Chain(self.n + i)

    def __add__(self, other):
        return Chain(self.n + other)


x = Chain()
args, kwargs = (1, 2), {"k": 3}
for link in ("()", "(1, 2)", "(k=1)", "(*args)", "(1, *args, k=2, **kwargs)", ".a()", ".a(1, k=2)", ".a(*args, **kwargs)", ".me", ".me()", "[3]", "[1]()", ".me.a", ".a()()", "()[1].me.a(1)(2)(*args)", "[2](**kwargs).a(**kwargs)"):
    for times in (1, 2, 3, 50, 3000):
        text = "x" + link * times
        if link == ".me.a":
            text = text.removesuffix(".a") + ".me"
            if times > 1:
                continue
        print(link, times, eval(text).n)
for start in ("Chain()", "(x + 1)", "[x][0]", "(lambda: x)()", "x.a", "x.me", "(x if x else x)", "{'k': x}['k']"):
    for rest in ("()", ".a()", ".a().a()", "()()", "().a()()", ".me.a()[1]", "()[1]()", "().me"):
        print(start + rest, getattr(eval(start + rest), "n", "?") if (start, rest) != ("x.a", ".a()") and not (start == "x.a" and rest[0] == ".") else "")


class Base:
    def f(self): return Chain(7)
    def g(self): return lambda *a: Chain(len(a))


class Derived(Base):
    def f(self):
        return super().f().a().a(1)().me

    def g(self):
        return super().g()(1, 2)(3).a(*args)

    def h(self):
        return super(Derived, self).f()().a()


print(Derived().f().n, Derived().g().n, Derived().h().n)


def trace(f):
    import traceback
    try:
        f()
    except Exception:
        traceback.print_exc(file=__import__("sys").stdout)


def fails(*a): raise ValueError(a)


trace(lambda: x.a().b().c())
trace(lambda: x.a()().a(1, 2).a().missing.a())
trace(lambda: x()()(fails(1))())
trace(lambda: x.a(1).a(*args).a(2)
      .a(3)
      .nothing
      .a(4))
trace(lambda: (
    x
    .a(1)
    .a(
        fails(
            2,
        )
    )
    .a(3)
))
trace(lambda: x.me()[0](*3)())
trace(lambda: x.me()[0](**3)())
for text in ("x.a(k=1, k=2)(j=1, j=2)", "x()(k=1, k=1)()", "x.a.b(k=1).c(k=2, k=3)", "x(__debug__=1)()", "x().__debug__()"):
    try:
        compile(text, "f", "eval")
    except SyntaxError as e:
        print(e, e.offset, e.end_offset)
import warnings
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    for text in ("1()()", "'a'().b()", "(1, 2)()()", "[1]()[2]", "[1]['a']()", "x()['a'](1)", "{}()()", "(x for x in y)()()"):
        compile(text, "f", "eval")
for m in w:
    print(m.message, m.lineno)
try:
    compile("-" * 50000 + "x", "f", "eval")
except MemoryError as e:
    print(e)
