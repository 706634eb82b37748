# ast.parse(…, feature_version=…): syntax that is too new is refused.
import ast
cases = [
('match x:\n case 1: pass\n',9),
('match x:\n case 1: pass\ny\n',9),
('match x:\n case 1: pass',9),
('(x:=1)',7),
('def f(a,/): pass',7),
('lambda a,/:1',7),
('async def f(): pass',4),
('async def f():\n  await x\n',4),
('async def f():\n  async for i in x: pass\n',4),
('async def f():\n  async with x: pass\n',4),
('async def f():\n  [i async for i in x]',5),
('async def f():\n  await x\n',6),
('a@b',4),
('a @= b',4),
('x: int',5),
('x: int = 1',5),
('(x): int',5),
('x.y: int\nz',5),
('1_000',5),
('1_000 + 2\n3',5),
('with (a, b): pass',8),
('with (a as b): pass',8),
('with (a): pass',8),
('with (a, b) as c: pass',8),
('try: pass\nexcept* A: pass',10),
('type X = int',11),
('def f[T](): pass',11),
('class A[T]: pass\nx',11),
('def f[T=int](): pass',12),
('type A[*T=int]=3',12),
('try: pass\nexcept A, B: pass',13),
('f"{x}"',5),
('t"{x}"',13),
('x = *a, b',7),
('return *a, b',7),
('a[*b]',10),
('def f(*a: *b): pass',10),
('@a.b[c]\ndef f(): pass',8),
('def f(a,b=1,): pass',5),
('for x in *a, b: pass',8),
('f"{x=}"',7),
('nonlocal x',5),
('a if b else c',2),
('with a, b: pass',0),
('print(1)',0),
('async def f():\n  yield x\n',5),
('{**a}',4),
('f(*a, *b)',4),
('def f():\n  return await x',6),
('async = 1',6),
('x = async',6),
('await = 1',6),
('await + 1',6),
('def f():\n  await x',6), ("try: pass\nfinally: continue",7),
("a[b:=1]",9),
("{a:=1}",9),
("[a:=1]",7), ("x = yield = 1",3)]
more = [
    ("x = 1\ny: int = (", 5), ("y: int = 1\nx = (", 5), ("y: int = 1\nx = = 2", 5), ("y = = 1\nx: int = 2", 5), ("y: int = 1\nx = 'a", 5),
    ("if 1:\n  if 2:\n    match x:\n      case 1: pass\n    y\n", 9), ("match = 1\nmatch[x]\nmatch(x)\n", 9), ("lambda: (yield)", 3),
    ("f(a := 1)", 7), ("x[a:=1, b]", 7), ("type = 3; type(x)", 11), ("async def f(): [x for x in y]", 5), ("class A:\n  def f(self, a, /): pass\n", 7),
]
for s, v in cases + more + [(s, 13) for s, _ in cases] + [(s, 14) for s, _ in cases]:
    try:
        t = ast.parse(s, feature_version=v)
        print(repr(s), v, "ok")
    except SyntaxError as e:
        print(repr(s), v, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
for v in (None, (3, 8), (2, 7), (3, 1, 2), 8, -1, 99, "x", (3, "y"), 3.5, True, 2**40):
    try:
        print(v, ast.dump(ast.parse("(a := 1)", feature_version=v)))
    except Exception as e:
        print(v, type(e).__name__, e)
compile("(a := 1)", "f", "exec", _feature_version=3)
