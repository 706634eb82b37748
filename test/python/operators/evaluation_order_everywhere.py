# evaluation order, closures, scopes, locals(), del, with, loops
import sys
def p(x, v=None): print('e', x, end=' '); return v if v is not None else x
class T:
    def __init__(s, n): s.__dict__['n'] = n
    def __getattr__(s, k): print('ga', s.n, k, end=' '); return T(s.n + '.' + k)
    def __setattr__(s, k, v): print('sa', s.n, k, getattr(v, 'n', v), end=' ')
    def __delattr__(s, k): print('da', s.n, k, end=' ')
    def __getitem__(s, k): print('gi', s.n, getattr(k, 'n', k), end=' '); return T(f'{s.n}[{k}]')
    def __setitem__(s, k, v): print('si', s.n, getattr(k, 'n', k), getattr(v, 'n', v), end=' ')
    def __delitem__(s, k): print('di', s.n, k, end=' ')
    def __call__(s, *a, **k): print('call', s.n, [getattr(x, 'n', x) for x in a], {a: getattr(b, 'n', b) for a, b in k.items()}, end=' '); return T(s.n + '()')
    def __add__(s, o): print('add', s.n, getattr(o, 'n', o), end=' '); return T(s.n + '+')
    def __iadd__(s, o): print('iadd', s.n, getattr(o, 'n', o), end=' '); return T(s.n + '+=')
    def __lt__(s, o): print('lt', s.n, getattr(o, 'n', o), end=' '); return s
    def __bool__(s): print('bool', s.n, end=' '); return not s.n.startswith('f')
    def __iter__(s): print('iter', s.n, end=' '); return iter([T(s.n + '0'), T(s.n + '1')])
    def __contains__(s, o): print('in', s.n, getattr(o, 'n', o), end=' '); return True
    def __enter__(s): print('enter', s.n, end=' '); return T(s.n + 'E')
    def __exit__(s, *a): print('exit', s.n, a[0], end=' '); return s.n.startswith('s')
    def __eq__(s, o): print('eq', s.n, getattr(o, 'n', o), end=' '); return True
    def __hash__(s): print('hash', s.n, end=' '); return 1
    def __str__(s): print('str', s.n, end=' '); return s.n
    def __format__(s, f): print('fmt', s.n, repr(f), end=' '); return s.n
    def __repr__(s): return 'T' + s.n
    def __index__(s): print('idx', s.n, end=' '); return 1
    def __matmul__(s, o): print('mm', s.n, end=' '); return s
    def keys(s): print('keys', s.n, end=' '); return ['k' + s.n]
    def __neg__(s): print('neg', s.n, end=' '); return s
    __class_getitem__ = None
a, b, c, d, e, f, s = map(T, 'abcdefs')
for src in r"""a.x, b.y = c, d
a[b], c.d = e
a[p(1)], b[p(2)] = p(3), p(4)
a[p(1)][p(2)] = b[p(3)] = p(4)
a[p(1)] += b[p(2)]
a.x.y += b.z
a[p(1):p(2)] += p(3)
a[p(1):p(2), ...] = p(3)
a[p(1):p(2):p(3)]
del a[p(1)], b.x, (c[p(2)], [d.y])
a.x.y(p(1), *b, p(2), k=p(3), **c)
a(*p(1, [1]), *p(2, [2]), x=p(3), **p(4, {'y': 1}), z=p(5))
a(p(1), **b, **c)
{p(1): p(2), **b, p(3): p(4)}
{p(1): p(2) for q in p(3, [1])}
[p(1), *b, p(2)]
{p(1), *b, p(2)}
a < b < c
a < f < c
f < a < c
a in b in c
not a < b
a if b else c
a if f else c
a and f and c
f or a or c
not a
a and (b or c) and d
(a and f) or (c and d)
while f: pass
if a < f: pass
x = [q for q in a if q < b for r in c]
x = [(q, r) for q in a for r in q]
f'{a}{b!s}{c!r:{d}}{e:>{p(3)}}'
f'{a=}'
t'{a.x}{b!r:{c}}'.values
with a as x, b as y: print(x, y, end=' ')
with a as b.x, c as d[p(1)]: pass
with s: 1/0
with s as x: x.y; raise KeyError
with a, s: 1/0
with (a as x, b): pass
for q in a: q.x
for a.x in b: pass
for a[p(1)], b.x in [(1, 2)]: pass
for q in a: break
else: print('else', end=' ')
(x := a).y = (z := b)
p(1) + p(2) * p(3) ** p(4)
-a + b @ c
lambda x=a.q: x.r
(lambda x=a.q, *, y=b.r: 0)()
assert a, b.x
assert f, b
print(a, b)
a.b.c.d.e
a[b][c](d)(e)
a[b, c, *d]
a[*b]
a[b:c, d]
x: a.b = c.d
a.x: b.y = c.z
a[p(1)]: b.y
a[p(1)]: b.y = p(2)
(x): a.b = p(1)
*x, y = a
x, *y = a
(x, y), z = a, b
import sys as a.b
global x
raise a
raise ValueError from a
match a: 
match_ = a.b
[a[p(1)] for a.x in b]
a.x, a.y = a.y, a.x
x = y = a[p(1)] = b.z = p(2)
x = *a, *b
print(*a, sep=f'{b}')
try: a[p(1)].y(1/0)
except ZeroDivisionError: print('zde', end=' ')
(yield)
a[b] = c[d] = e
p(1)[p(2)] = p(3)
p(1).x = p(2)
del p(1).x
del p(1)[p(2)]
p(1)(p(2))
p(None)[p(1)] += p(2)
None.x += p(1)
(p(1), p(2))[p(0)]
a[b.x] += c.y
a.x = b.y if c else d.z
x = a or b.c
x = (y := a.b) and y.c
[*a] + [*b]
dict(**a, **b)
dict(x=p(1), **a)
type('Q', (p(1, object),), {p(2): p(3)}, **p(4, {}))
class Q(p(1, object), metaclass=p(2, type)): y = p(3)
@p(1, lambda x: x)
def g(x=p(1), *, y: p(2) = p(3)) -> p(4): pass
@p(1, lambda x: x)\n@p(2, lambda x: x)\ndef g(x=p(3)): pass
@a.b(p(1))\nclass Q(p(2, object)): p(3)
try:\n  try: 1/0\n  finally: p(1)\nexcept ZeroDivisionError: p(2)\nelse: p(3)\nfinally: p(4)
for q in range(3):\n  try:\n    if q == 1: continue\n    if q == 2: break\n  finally: p(q)\nelse: p('else')
while True:\n  with a: break
for q in [1, 2]:\n  with s:\n    continue
def g():\n  for q in [1, 2]:\n    try: return p(q)\n    finally: p('fin')\nprint(g())
def g():\n  with a as x:\n    return x.y\nprint(g())
def g():\n  try: return p(1)\n  finally: return p(2)\nprint(g())
def g():\n  while True:\n    try: return p(1)\n    finally: break\n  return p(3)\nprint(g())
def g():\n  x = 1\n  def h():\n    nonlocal x\n    x += 1\n    del x\n  h()\n  try: x\n  except NameError as e: print(e)\n  x = 5\n  return sorted(locals())\nprint(g())
def g(a, b=2, *c, d=4, **e):\n  f = 1\n  l = locals()\n  g = 2\n  l['zz'] = 1\n  print(l, locals() is l, locals())\ng(1)
def g():\n  x = 1\n  return [locals() for y in [1]], {k: sorted(locals()) for k in [1]}, list(sorted(locals()) for z in [1])\nprint(g())
class Q:\n  x = 1\n  y = [locals().keys() & {'x', 'i'} for i in [1]]\n  def f(self): return list(locals())\nprint(Q.y, Q().f())
def g():\n  exec('q1 = 5')\n  try: print(q1)\n  except NameError as e: print(e)\n  l = {}\n  exec('q2 = 6', globals(), l)\n  print(l, eval('l'))\ng()
def g():\n  x = 1\n  f = sys._getframe()\n  f.f_locals['x'] = 2\n  f.f_locals['new'] = 3\n  print(x, list(f.f_locals), 'new' in locals())\n  del f.f_locals['new']\n  try: del f.f_locals['x']\n  except ValueError as e: print(e)\n  print(type(f.f_locals), len(f.f_locals), list(f.f_locals), f.f_locals | {'q': 1} == {})\ng()
x = 'g'\nclass Q:\n  x = 'c'\n  def f(self): return x\n  y = (lambda: x)()\n  z = [x for _ in [1]]\n  w = list(x for _ in [1])\n  v = [k for k in x]\n  print(x, y, z, w, v)\nprint(Q().f())
def g():\n  x = 'l'\n  class Q:\n    print(x)\n    x = 'c'\n    print(x)\n    def f(self): return x\n    y = [x for _ in [1]]\n  return Q().f(), Q.y\nprint(g())
def g():\n  x = 'l'\n  class Q:\n    nonlocal x\n    x = 'c'\n  return x, 'x' in Q.__dict__\nprint(g())
def g():\n  class Q:\n    global x\n    x = 'global from class'\n  return 'x' in Q.__dict__\nprint(g(), x)
def g():\n  print(x)\n  x = 1\ng()
def g():\n  del x\ng()
def g():\n  for x in []: pass\n  print(x)\ng()
def g():\n  try: 1/0\n  except ZeroDivisionError as x: pass\n  print(x)\ng()
def g():\n  with a as x: del x\n  print(x)\ng()
def g():\n  [y := i for i in range(3)]\n  return y\nprint(g())
def g():\n  return [y := i for i in range(3)], y, any((z := i) > 1 for i in range(5)), z\nprint(g())
def g():\n  def h(): return y\n  y = 1\n  del y\n  return h()\ng()
def g():\n  fs = [lambda: i for i in range(3)]\n  gs = [lambda i=i: i for i in range(3)]\n  return [f() for f in fs], [f() for f in gs]\nprint(g())
def g():\n  for i in range(2):\n    def h(): return i\n    yield h\nprint([h() for h in g()], [h() for h in list(g())])
def g(n):\n  def h(): return g(n - 1) if n else sys._getframe().f_code.co_qualname\n  return h()\nprint(g(3))
print((lambda *a, **k: (a, k))(*'ab', *[1], x=1, **{'y': 2}))
print([*range(3), *'ab'], {**{'a': 1}, 'a': 2}, (*(), *()), {*'a', *'b'} == {'a', 'b'})
x = [1, 2, 3]; x[p(0)], x[p(1)] = x[p(1)], x[p(0)]; print(x)
i = 0; x = [0, 0]; i, x[i] = 1, 9; print(i, x)
x = [1]; x += x; x *= 2; x[0] += 5; print(x)
x = (1, [2]); x[1].append(3); print(x)
x = (1, [2]); x[1] += [3]
print(x)
print(1 < 2 < 3, 1 < 2 > 1, 1 == 1 != 2 is not None, not 1 == 2, 1 in [1] == True, 3 > 2 == 2)
print(-2 ** 2, 2 ** -1, -2 ** -2, 2 ** 3 ** 2, ~-1, not not 1, - - 1, 1 if 0 else 2 if 0 else 3, 7 // -2, -7 % 3, 1 or 0 and 0)
print('a' 'b' f'{1}' 'c' r'\n', b'a' b'b', """ """.split() if 0 else '', 'x' * 0 or 'empty')
print(0x_ff, 0o17, 0b11, 1_000, 1e3, 1.5j, 0xdeadBEEF, .5, 5., 1e-5, 0_0, 00)""".replace('\n', '\0').replace('\\n', '\n').split('\0'):
    try:
        exec(compile(src, '<s>', 'exec'))
        print('|', src.split('\n')[0])
    except BaseException as ex: print('|', src.split('\n')[0], '!!', type(ex).__name__, ex)
    if not isinstance(a, T): a = T('a')
    b, c, d, e, f, s = map(T, 'bcdefs')
