def d(n):
    print("decorator", n)
    return lambda f: (print("applied", n), f)[1]


@d(1)
@d(2)
def f(a=print("default a"), *, b=print("default b")) -> print("annotation is lazy"):
    "doc"


@d(3)
class C(print("base") or object, metaclass=print("meta") or type):
    print("body")

    @d("method")
    def m(self): return 1

    @property
    def p(self): return 2

    @p.setter
    def p(self, v): print("set", v)

    @staticmethod
    def s(): return 3

    @classmethod
    def c(cls): return cls.__name__


C().p = 5
print(C().m(), C().p, C.s(), C.c())


class Deco:
    def __init__(self, f): self.f = f
    def __call__(self, *a): return "deco", self.f(*a)
    def __get__(self, o, t): return lambda *a: self(o, *a)


class K:
    @Deco
    def m(self, x): return x


print(K().m(5))


def outer():
    def inner(): return "first"
    saved = inner
    def inner(): return "second"
    return saved(), inner()


print(outer())
if True:
    def cond(): return "if"
else:
    def cond(): return "else"
print(cond())
for i in range(2):
    def in_loop(i=i): return i
print(in_loop())


def early():
    return "returned"
    print("unreachable")


def nothing(): pass
def only_doc(): "docstring"
def ellipsis_body(): ...
def empty_return(): return


print(early(), nothing(), only_doc(), only_doc.__doc__, ellipsis_body(), empty_return())
async def co(): return 1
async def ag(): yield 1
def ge(): yield
print([type(x()).__name__ for x in (ge,)], co.__name__, ag.__code__.co_name)
def many(a, b=1, /, c=2, *d, e, f=3, **g): return a, b, c, d, e, f, g
print(many(0, e=1), many(1, 2, 3, 4, e=5, h=6))
x = lambda *a, **k: (a, k)
print(x(1, b=2), (lambda: ...)(), (lambda a, /, b=1, *, c: (a, b, c))(1, c=2))
@lambda f: f() + 1
def value(): return 41
print(value)
