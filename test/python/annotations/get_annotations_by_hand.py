# What annotationlib does with the formats, written by hand: values, forward references by proxies, source text.
class Proxy:
    def __init__(self, text):
        self.text = text

    def __getattr__(self, n):
        if n.startswith("__"):
            raise AttributeError(n)
        return Proxy(f"{self.text}.{n}")

    def __getitem__(self, k):
        return Proxy(f"{self.text}[{show(k)}]")

    def __or__(self, o):
        return Proxy(f"{self.text} | {show(o)}")

    def __ror__(self, o):
        return Proxy(f"{show(o)} | {self.text}")

    def __call__(self, *a, **k):
        return Proxy(f"{self.text}({', '.join([*map(show, a), *(f'{n}={show(v)}' for n, v in k.items())])})")

    def __repr__(self):
        return f"<{self.text}>"


def show(x):
    if isinstance(x, Proxy):
        return x.text
    if isinstance(x, type):
        return x.__name__
    if isinstance(x, tuple):
        return ", ".join(map(show, x))
    return repr(x)


class Globals(dict):
    def __missing__(self, k):
        return Proxy(k)


def forward(obj):
    annotate = obj.__annotate__
    if annotate is None:
        return {}
    F = type(annotate)
    g = Globals(annotate.__globals__)
    copy = F(annotate.__code__, g, closure=annotate.__closure__)
    result = {}
    try:
        return copy(1)
    except NotImplementedError:
        return result


def f(a: int, b: Missing, c: list[Missing.sub] | None, d: Missing(1, x=2)) -> "text": ...


try:
    f.__annotations__
except NameError as e:
    print(e)
code = f.__annotate__.__code__
print(code.co_name, code.co_argcount, code.co_posonlyargcount, code.co_varnames, f.__annotate__.__globals__ is globals())
for fmt in (0, 2, 3, 4, 99, -1):
    try:
        f.__annotate__(fmt)
    except NotImplementedError as e:
        print(fmt, type(e).__name__, e)
for bad in (lambda: f.__annotate__(), lambda: f.__annotate__(1, 2), lambda: f.__annotate__(format=1), lambda: f.__annotate__("x"), lambda: f.__annotate__(None)):
    try:
        bad()
    except (TypeError, NameError, NotImplementedError) as e:
        print(type(e).__name__, e)
Missing = Proxy("Missing")
print(f.__annotations__)


class C:
    x: int
    y: Later
    Later = str


print(C.__annotations__, C.__annotate__.__name__, C.__annotate__.__qualname__, C.__annotate__.__code__.co_freevars)


def outer():
    Local = int

    class D:
        a: Local
        b: Undefined

        def m(self, x: Local) -> D:
            pass

    return D


D = outer()
try:
    D.__annotations__
except NameError as e:
    print(e)
print([list(D.m.__annotations__), D.m.__annotations__["x"]], sorted(D.m.__annotate__.__code__.co_freevars))
Undefined = 1
print(D.__annotations__)
