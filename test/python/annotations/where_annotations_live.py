# Variables declared by annotation only, in functions, classes and modules; and name scoping of annotated names.
def f():
    x: int
    try:
        x
    except UnboundLocalError as e:
        return str(e)


def g():
    x: int = 5

    def h():
        nonlocal x
        x += 1
        return x

    return h()


print(f(), g(), f.__code__.co_varnames)


class C:
    declared: int
    assigned: int = 1
    "docstring? no"

    def m(self):
        self.attr: int
        self.other: int = 2
        (paren): int = 3
        return paren, hasattr(self, "attr"), self.other


print(C().m(), hasattr(C, "declared"), C.__annotations__, C.__doc__)
x: int = 1
(y): str = "paren"
z: list = []
z[0:0]: int = [1, 2]
C.new: float = 1.5
print(x, y, z, C.new, __annotations__)


def order():
    def say(v):
        print(v, end=" ")
        return v

    d = {}
    d[say("index")]: say("annotation not evaluated in functions") = say("value")
    target: say("never") = say("second")
    print()
    return d


print(order())


def module_level():
    def say(v):
        print(v, end=" ")
        return v

    ns = {"say": say, "d": {}}
    exec("d[say('index')]: say('complex target annotation') = say('value')\nn: say('simple') = say('v2')\nd[say('only')]: say('no value')", ns)
    print(ns["d"], ns["n"])
    print(ns["__annotate__"](1))


module_level()


def globals_and_annotations():
    ns = {}
    for source in ("def f():\n global x\n x: int = 1", "def f():\n x: int\n nonlocal x", "x: int\nglobal x", "def f(x):\n x: int = 1\n return x\nr = f(2)", "for i in range(1):\n x: int = i\nr = x", "if 0:\n x: int\nr = 'fine'", "class A:\n x: int\n def f(self): return x\ntry:\n A().f()\nexcept NameError as e:\n r = str(e)", "lambda: (x: int)", "with a as x: int: pass", "x: int, y: int = 1, 2", "x, y: int", "x.y.z: int", "f(): int", "(a + b): int = 1", "not x: int", "x: *y", "*x: int", "x: int = *a, b\n", "x: tuple = 1, 2\nr = x", "x: int = yield", "def f():\n x: int = yield 1\n return x\nr = type(f()).__name__"):
        ns = {"a": [1], "b": 2}
        try:
            exec(compile(source, "<s>", "exec"), ns)
            print("ok |", repr(source), ns.get("r"))
        except SyntaxError as e:
            print(e.msg, "|", repr(source))


globals_and_annotations()
