# Functions of every signature called with every mix of arguments: the result or the exact TypeError.


def none(): return ()
def one(a): return (a,)
def two(a, b): return (a, b)
def default(a, b=2): return (a, b)
def two_defaults(a=1, b=2): return (a, b)
def pos(a, b, /): return (a, b)
def pos_default(a, b=2, /, c=3): return (a, b, c)
def kw(*, a): return (a,)
def kw_two(*, a, b): return (a, b)
def kw_default(*, a=1, b): return (a, b)
def kw_three(x, *, a, b, c): return (x, a, b, c)
def args(*args): return args
def args_kw(*args, k): return (args, k)
def kwargs(**kw): return kw
def pos_kwargs(a, /, **kw): return (a, kw)
def everything(a, b=2, /, c=3, *rest, d, e=5, **kw): return (a, b, c, rest, d, e, kw)
def many(a, b, c, d, e): return (a, b, c, d, e)


class Callable:
    def __call__(self, a, *, k=1): return (a, k)
    def method(self, a, b=2): return (a, b)
    @classmethod
    def cm(cls, a): return (a,)
    @staticmethod
    def sm(a): return (a,)
    def __init__(self, *_, **__): pass


class NeedsArgs:
    def __init__(self, a, b): pass


class NewArgs:
    def __new__(cls, a, *, k): return (a, k)


CALLS = [
    lambda f: f(), lambda f: f(1), lambda f: f(1, 2), lambda f: f(1, 2, 3), lambda f: f(1, 2, 3, 4), lambda f: f(1, 2, 3, 4, 5, 6), lambda f: f(a=1), lambda f: f(b=1), lambda f: f(a=1, b=2), lambda f: f(1, a=1),
    lambda f: f(1, b=2), lambda f: f(1, c=3), lambda f: f(1, 2, a=3), lambda f: f(x=1), lambda f: f(1, x=1), lambda f: f(1, 2, x=1, y=2), lambda f: f(k=1), lambda f: f(1, k=2), lambda f: f(d=4), lambda f: f(1, d=4),
    lambda f: f(1, 2, 3, 4, d=4, z=9), lambda f: f(*[]), lambda f: f(*[1]), lambda f: f(*[1, 2]), lambda f: f(*range(6)), lambda f: f(**{}), lambda f: f(**{"a": 1}), lambda f: f(**{"a": 1, "b": 2}), lambda f: f(1, **{"a": 1}),
    lambda f: f(a=1, **{"a": 2}), lambda f: f(**{"a": 1}, **{"a": 2}), lambda f: f(*[1], **{"b": 2}), lambda f: f(**{1: 2}), lambda f: f(*5), lambda f: f(**5), lambda f: f(*None), lambda f: f(**None), lambda f: f(*"ab"),
    lambda f: f(**"ab"), lambda f: f(**[("a", 1)]), lambda f: f(*[1], *[2]), lambda f: f(1, *[2], b=3), lambda f: f(aa=1), lambda f: f(self=1), lambda f: f(1, 2, 3, 4, 5, 6, 7, k=1), lambda f: f(a=1, b=2, c=3, d=4, e=5, f=6),
    lambda f: f(**{"": 1}), lambda f: f(**{"a b": 1}), lambda f: f(**{"é": 1}),
]
obj = Callable()
FUNCTIONS = [none, one, two, default, two_defaults, pos, pos_default, kw, kw_two, kw_default, kw_three, args, args_kw, kwargs, pos_kwargs, everything, many, obj, obj.method, Callable.method, Callable.cm, obj.sm, NeedsArgs,
             NewArgs, lambda a, b=1: (a, b), (lambda: None)]
for f in FUNCTIONS:
    name = getattr(f, "__qualname__", type(f).__name__)
    for i, call in enumerate(CALLS):
        try:
            r = call(f)
        except TypeError as e:
            print(name, i, "TypeError:", str(e).split(" at 0x")[0], str(e).partition(" at 0x")[2].partition("> ")[2])
        else:
            print(name, i, r if not isinstance(r, NeedsArgs) else "made")
