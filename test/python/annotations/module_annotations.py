# Annotations of a module: conditional ones, names that are no simple names, and no evaluation.
x: int = 1
y: str
(z): float = 2
d = {}
d["k"]: print("target evaluated") or int = 5


class Obj:
    pass


o = Obj()
o.attr: undefined_name_is_fine = 3
print(d, o.attr)
try:
    y
except NameError as e:
    print(e)
if x:
    conditional: bool
if not x:
    not_reached: bytes
for i in range(2):
    in_loop: complex
try:
    in_try: list
except ImportError:
    in_except: tuple
print(__annotations__)
print(__annotate__(1))


def f():
    local: print("never") = 1
    only: undefined
    try:
        return only
    except UnboundLocalError as e:
        return str(e)


print(f(), f.__annotations__)


class C:
    if x:
        a: int
    else:
        b: str
    for j in range(1):
        c: float
    def g(self):
        self.x: int = 5
        self.y: undefined
        return self


print(C.__annotations__, C().g().x, hasattr(C().g(), "y"))
for source in ("x: int = y: int = 5", "(x, y): int", "[a]: int", "f(): int", "x: int, y: str", "x: yield", "def f(): x: (yield)", "x: (y := 1)", "def f():\n x: int\n global x", "def f():\n global x\n x: int", "None: int", "1: int", "x + y: int", "def f(a: yield): pass", "class C:\n x: (await y)", "async def f():\n x: (await y)", "def f() -> (yield): pass", "lambda: (x: int)", "for x: int in y: pass", "x: int += 1", "*a: int", "def f(*a: *b): pass", "def f(**a: *b): pass"):
    try:
        compile(source, "<s>", "exec")
        print("ok", repr(source))
    except SyntaxError as e:
        print(e.msg, "|", source)
