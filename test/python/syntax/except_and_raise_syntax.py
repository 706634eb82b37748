for source in (
    "try: pass", "try: pass\nexcept* : pass", "try: pass\nexcept* A: pass\nexcept B: pass", "raise from x", "raise x from", "except: pass",
    "try: pass\nfinally: pass\nexcept: pass", "try: pass\nelse: pass", "try: pass\nexcept A as b.c: pass", "try: pass\nexcept A as 1: pass",
    "for x in y: pass\nexcept: pass", "def f():\n  try: pass\n  except* A: return", "while 1:\n  try: pass\n  except* A: break",
    "with: pass", "with a as: pass", "with a as 5: pass", "with a, : pass", "with (a as b) as c: pass", "with (a, b as c): pass", "with () as x: pass",
    "assert", "assert x,", "global", "global x.y", "nonlocal x", "import", "import a as b.c", "from . import", "from a import *, b",
    "from a import (b, c,)", "from a import b,", "from a import ()", "def f():\n  from a import *", "from .a.b import c as d", "from ... import x", "import a.b.c as d, e",
    "pass pass", "return", "yield", "await x", "async def f():\n  yield from x", "async with a: pass", "async for a in b: pass", "def f():\n  async for a in b: pass",
    "async def f(): return [x async for x in y]", "def f(): return [x async for x in y]", "async def f():\n  yield 1\n  return 2", "break", "if 1: continue", "class C: return",
    "class C: yield", "lambda: (yield)", "[(yield) for x in y]", "def f(): x: (yield) = 1", "class C(x for x in y): pass", "f(x for x in y, 1)", "f(1, x for x in y)", "f(x for x in y)",
    "f(a=1, a=2)", "f(True=1)", "f(a.b=1)", "f(**a, b=1)", "f(**a, b)", "x = 5 y = 6", "if x = 1: pass", "if x: pass else: pass", "elif x: pass", "while x pass", "def f() pass", "class C\n  pass",
    "a.1", "a..b", "1.a", "1..a", "x[", "(]", "{1: 2, 3}", "{1, 2: 3}", "{1:}", "{**a, b}", "{a: *b}", "a =", "= a", "a == = b", "a <> b", "a ! b", "!a", "a ? b : c", "`a`", "a $ b", "not", "a not b", "a is is b",
    "def f(a, *, b, /): pass", "def f(/): pass", "def f(a, /, b, /): pass", "def f(*, a): pass", "def f(*a, b=1, **c): pass", "def f(a=1, /, b): pass", "def f((a, b)): pass", "def f(a:): pass", "def f() -> : pass", "def f(None): pass", "def f(__debug__): pass",
):
    try:
        compile(source, "s", "exec")
        print(repr(source), "| fine")
    except SyntaxError as e:
        print(repr(source), "|", type(e).__name__, e.msg, e.lineno, e.offset)
