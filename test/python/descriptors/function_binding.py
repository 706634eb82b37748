# Functions and builtins as descriptors.
def f(self, *args):
    return self, args


class C:
    m = f
    builtin = len
    method_descriptor = str.upper
    slot = int.__add__
    lam = lambda self: "lambda"
    klass = int

    def __repr__(self):
        return "<C>"


c = C()
print(c.m(1), C.m(1, 2), c.lam())
print(c.builtin([1, 2]), c.klass("5"))
for g in (lambda: c.method_descriptor(), lambda: c.slot(1), lambda: f.__get__(None, None), lambda: f.__get__(None)):
    try:
        print(g())
    except TypeError as e:
        print(e)
print(f.__get__(None, C) is f, type(f.__get__(c)).__name__, f.__get__(c, C)(7))
print(f.__get__(5)(6))
b = c.m
print(b.__self__ is c, b.__func__ is f, b.__name__, b.__doc__, b == c.m, b is c.m, hash(b) == hash(c.m))
print(repr(b))
b2 = b.__get__(None, C)
print(b2 is b, b.__get__(17) is b)
try:
    b.attr = 1
except AttributeError as e:
    print(e)
f.attr = "on the function"
print(b.attr)
import types
for args in ((f, None), (None, c), (f,), (f, c, 1)):
    try:
        print(types.MethodType(*args))
    except TypeError as e:
        print(e)
print(types.MethodType(len, "abc")(), repr(types.MethodType(len, "abc")))
print(str.upper.__get__("abc")(), type(str.upper.__get__("abc")).__name__)
try:
    str.upper.__get__(5)
except TypeError as e:
    print(e)
print([].append.__self__, [].append.__name__, "".join.__qualname__)
