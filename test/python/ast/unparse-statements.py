# dump and unparse of all kinds of statements and expressions, with all positions.
import ast
src='''
@d
class A(B, metaclass=M, **k):
    "doc\\n"
    def f(self, a, /, b=1, *c, d: int=3, **e) -> int:
        """x"""
        x = yield (1)
        return -2 ** -x
async def g[T: int = str, *U, **P]():
    async for i in x: await y
    else: pass
    async with a as b, c: pass
type X[T] = int
for i, in z: break
while 1: continue
else: pass
if a: b
elif c: d
else: e
try: pass
except* A as e: raise X from Y
finally: del a, b[1:2, ::3], c.d
match x:
    case [1, *_, -1] | {"a": b, **c} | A(1, x=2) as z if q: pass
    case None | (1 as x) | _: pass
f'{x!r:>{y}}' "a" f"{{}} {'a'}"
t'{x + 1} {y=}'
lambda *, a: (a := 1)
(yield)
1 .real
x[a, b]; x[(a,)]; x[()]; x[*a]
not (a and b or c) and (d or e)
{**a, 1: 2}; {1}; [i for i in j if k if l]; {a: b for c in d}
from . import a as b
from .x import *
import a.b as c
a: int = 1
(a): int
a.b: int
x += 1
assert a, b
global q
1e999, 1j, b"a", u"a", "it's", '"""', ...
print(*a, **b)
a if b else (c if d else e)
(a if b else c) if d else e
a < b <= c
(a < b) < c
~-+x
'''
t=ast.parse(src)
print(ast.dump(t,include_attributes=True))
print(ast.unparse(t))
print(ast.dump(t)==ast.dump(ast.parse(ast.unparse(t))))
