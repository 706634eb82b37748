# Programs that run the same from source, from their tree and from the text of their tree.
import ast

PROGRAMS = [
    """
def gen(n):
    for i in range(n):
        x = yield i
        if x: print("got", x)
g = gen(3)
print(next(g), g.send("é"), [*g])
with_ = [(a, b) for a in range(3) if a for b in "xy" if b != "y"]
print(with_, {k: v for k, v in with_}, {a for a, _ in with_}, sum(x for x, _ in with_))
""",
    """
class Meta(type):
    def __new__(m, name, bases, ns, **kw):
        print("new", name, kw)
        return super().__new__(m, name, bases, ns)
class A[T: int](metaclass=Meta, flag=1):
    "doc"
    x: int = 3
    y: "str"
    def __init__(self, *args, k=2, **kw): self.args = args, k, kw
    @property
    def p(self): return __class__.__name__, self.args
    @staticmethod
    def s(a, /, b, *, c): return a, b, c
print(A(1, 2, k=3, z=4).p, A.s(1, b=2, c=3), A.__doc__, A.__annotations__, A.__type_params__)
type Alias[*Ts] = tuple[*Ts]
print(Alias, Alias.__value__)
""",
    """
def test(x):
    match x:
        case [1, 2, *rest] if rest: return "list", rest
        case {"a": 1 | 2 as n, **others}: return "dict", n, others
        case int(real=-1) | 1.5 | 1 + 2j: return "number"
        case str() as s: return "str", s
        case None | True: return "single"
        case (a, (b, _)): return a, b
        case _: return "other"
print([test(v) for v in [[1, 2, 3], [1, 2], {"a": 2, "b": 3}, -1, 1.5, 1 + 2j, "s", None, True, (1, (2, 3)), object]])
""",
    """
try:
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError("k")])
    except* ValueError as e:
        print("v", e.exceptions)
    except* KeyError:
        print("k")
        raise
    else:
        print("else")
    finally:
        print("finally")
except BaseException as e:
    print(type(e).__name__, e)
for i in range(5):
    if i == 1: continue
    elif i == 3: break
    while True:
        break
    else: print("no")
else:
    print("no")
del i
a = b, *c = 1, 2, 3
a, b = b, a
print(a, b, c, (n := 5) + n, not a is b, 1 < 2 <= 2 != 3, a if b else c)
""",
    """
name, width = "x'y", 8
print(f"{name!r:>{width}}|{name=}|{{}}|{3.14159:.2f}|{'a' 'b'}")
t = t"a {name} b {1 + 1!s:>3}"
print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
x = [*range(5)]
x[1:3] = "ab"; x[-1] += 10; x[::2]
print(x[1:], x[::-1], x[:2], {**{1: 2}, 3: 4}, (lambda: 0 or 1 and 2)(), (lambda a, b=1, /, *c, d, **e: (a, b, c, d, e))(1, d=2))
global g1
g1 = 1e999, -1e999, 1_000, 0xff, 2j, b"\\xff", ..., "\\N{BULLET}", r"\\d", -2 ** 2, (-2) ** 2, ~-+1, 2 ** -1
print(g1)
assert g1, "msg"
print(*[1], *(2, 3), sep="-", **{"end": "!\\n"})
""",
    """
async def agen():
    for i in range(3): yield i
class CM:
    async def __aenter__(self): print("enter"); return 5
    async def __aexit__(self, *a): print("exit")
async def main():
    async for i in agen(): print(i)
    else: print("end")
    async with CM() as v, CM(): print(v)
    print([x async for x in agen() if x], await other())
async def other(): return 7
try: main().send(None)
except StopIteration: pass
def outer():
    v = 1
    def inner():
        nonlocal v
        v += 1
        return v
    return inner() + (yield from [1, 2])
import sys as system, time
from types import *
from types import SimpleNamespace as NS
""",
]


for source in PROGRAMS:
    tree = ast.parse(source)
    text = ast.unparse(tree)
    print(text)
    again = ast.parse(text)
    print(ast.dump(again) == ast.dump(tree), ast.compare(tree, again), ast.unparse(again) == text)
    exec(compile(source, "p", "exec"), {"__name__": "m"})
    exec(compile(tree, "p", "exec"), {"__name__": "m"})
    exec(compile(again, "p", "exec"), {"__name__": "m"})
    assert compile(source, "p", "exec").co_names == compile(tree, "p", "exec").co_names
    print(ast.dump(tree, include_attributes=True))
