# What a program puts in the place of warnings.showwarning sees the warnings of natives, operators and the compiler.
import warnings
def show(message, category, filename, lineno, file=None, line=None):
    print("SHOW", repr(message), category.__name__, filename.rsplit("/")[-1], lineno, file, line)
original = warnings.showwarning
warnings.showwarning = show
warnings.simplefilter("always")
print(~True)
def f():
    x = ~False
    return x
print(f())
code = compile("'\\d'\n", "<src>", "exec")
print(eval("'\\q'"))
compile("1 is 1\n() ()\nassert (1, 2)\n", "<src2>", "exec")
import math
class B(int): pass
class I:
    def __int__(self): return B(5)
    def __index__(self): return B(7)
print(int(I()))
print([0]*9 and range(10)[I()])
class F:
    def __float__(self): return FF(1.5)
class FF(float): pass
print(float(F()), math.sqrt(F()), complex(F()))
class C:
    def __complex__(self): return CC(1j)
class CC(complex): pass
print(complex(C()))
try:
    exec("def g():\n  try: return 1\n  finally: return 2\n")
except SyntaxError as e: print(e)
print(NotImplemented is None)
try:
    print(bool(NotImplemented))
except TypeError as e: print(e)
def gen():
    yield 1
g = gen()
try:
    g.throw(ValueError, ValueError("x"), None)
except ValueError as e: print(e)
def bad(message, category, filename, lineno, file=None, line=None):
    raise KeyError("bad")
warnings.showwarning = bad
try:
    print(~True)
except KeyError as e: print("raised", repr(e))
try:
    compile("'\\d'\n", "<src>", "exec")
except KeyError as e: print("raised", repr(e))
def h():
    return [~x for x in (True, False)]
try: h()
except KeyError as e: print("raised", repr(e))
warnings.showwarning = 5
try:
    print(~True)
except TypeError as e: print("raised", repr(e))
warnings.showwarning = original
del warnings.showwarning
try:
    print(~True)
except Exception as e: print("raised", repr(e))
warnings.showwarning = show
def counting(*a, **k):
    global n
    n += 1
n = 0
warnings.showwarning = counting
for i in range(300):
    ~True
print(n)
def deep():
    t = 0
    for i in range(300):
        t += ~(i % 2 == 0)
    return t
print(deep(), n)
with warnings.catch_warnings(record=True) as log:
    warnings.simplefilter("always")
    print(~True)
    warnings.warn("x")
print([str(w.message)[:30] for w in log])
print(n)
warnings.showwarning = show
print(b"a\\q".decode("unicode_escape"), str(b"\\400", "unicode_escape") == "\u0100")
print(f"{complex(1j, 2)}", "%d" % I())
f.__code__.co_lnotab
async def agen():
    yield 1
try:
    agen().athrow(ValueError, None, None).send(None)
except ValueError as e:
    print("athrow", repr(e))
try:
    open("/tmp/small-none", "rb", 1)
except OSError as e:
    print(type(e).__name__)
print(hex(True.__invert__()), list(map(lambda x: ~x, [True])), sorted([3, 1], key=lambda x: ~(x > 2)))
namespace = type("T", (), {1: 2, "a": 3})
print(namespace.a)
exec(compile("x = '\\w'\nprint(x)", "gen.py", "exec"))
with warnings.catch_warnings():
    warnings.simplefilter("error")
    for text in ("~True", "'\\d'", "1 is 1"):
        try:
            print(eval(text))
        except (DeprecationWarning, SyntaxError) as e:
            print(type(e).__name__, e)
class Callable:
    def __call__(self, *args):
        print("object", len(args))
warnings.showwarning = Callable()
~True
warnings.showwarning = print
"%x" % ~False
warnings.showwarning = original
