# What compile, eval and exec take, and the SyntaxErrors of wrong programs with their places.
import sys, types
def t(f, *a):
    try:
        r = f(*a)
        print(repr(r))
        return r
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, "__notes__", []))
# compile / exec / eval
t(lambda: eval("1 +")); t(lambda: eval("x = 1")); t(lambda: eval(" 1")); t(lambda: eval("\n1\n")); t(lambda: eval("1\n2")); t(lambda: eval(b"1+1")); t(lambda: eval(5)); t(lambda: eval("1", 5)); t(lambda: eval("a", {}, {"a": 1})); t(lambda: eval("a", {"a": 2})); t(lambda: eval("1", globals={})); t(lambda: eval(source="1")); t(lambda: exec("1", closure=None)); t(lambda: exec("x", {})); t(lambda: exec("print(x)", {"x": 1}, {"x": 2})); t(lambda: eval("\0")); t(lambda: compile("1", "f", "eval", 1 << 30)); t(lambda: compile("1", "f", "bad")); t(lambda: compile("1", 5, "eval")); t(lambda: compile(5, "f", "eval")); t(lambda: compile("1", "f", "eval", optimize=5)); t(lambda: compile("a\nb", "f", "single")); t(lambda: compile("a", "f", "single").co_name); t(lambda: compile("", "f", "exec").co_consts is not None); t(lambda: compile("", "f", "eval")); t(lambda: compile("if 1:", "f", "exec")); t(lambda: compile("if 1:\n  pass\n x", "f", "exec")); t(lambda: compile("\tx\n        y", "f", "exec")); t(lambda: compile("if 1:\n\tx\n        y", "f", "exec")); t(lambda: compile("'abc", "f", "exec")); t(lambda: compile("'''abc", "f", "exec")); t(lambda: compile("(", "f", "exec")); t(lambda: compile(")", "f", "exec")); t(lambda: compile("(]", "f", "exec")); t(lambda: compile("x\\", "f", "exec")); t(lambda: compile("x\\ y", "f", "exec")); t(lambda: compile("$", "f", "exec")); t(lambda: compile("a?b", "f", "exec")); t(lambda: compile("é = 1; print(é)".encode("latin-1"), "f", "exec")); t(lambda: compile("# coding: latin-1\né = 1".encode("latin-1"), "f", "exec").co_names); t(lambda: compile(b"# coding: foo\n1", "f", "exec")); t(lambda: compile("0777", "f", "eval")); t(lambda: compile("1_", "f", "eval")); t(lambda: compile("1__0", "f", "eval")); t(lambda: compile("0b2", "f", "eval")); t(lambda: compile("0xg", "f", "eval")); t(lambda: compile("1e", "f", "eval")); t(lambda: compile("1abc", "f", "eval")); t(lambda: compile("1if 1else 2", "f", "eval") and 1); t(lambda: compile("0_7", "f", "eval")); t(lambda: compile("08", "f", "eval")); t(lambda: compile("1.e1j", "f", "eval") and 1)
class Glob(dict):
    def __missing__(self, k): return "missing " + k
t(lambda: eval("abc", Glob())); t(lambda: eval("abc", {}, Glob())); t(lambda: exec("print(zzz); print(len)", {}, Glob()))
class NoBI(dict): pass
t(lambda: eval("len", {"__builtins__": {}})); t(lambda: eval("len", {"__builtins__": {"len": 5}})); t(lambda: eval("len", {"__builtins__": types.SimpleNamespace(len=6)})); t(lambda: exec("class A: pass", {"__builtins__": {}})); t(lambda: exec("import sys", {"__builtins__": {}})); t(lambda: exec("x = 1\ndef f(): return x\nprint(f())", {}, {})); t(lambda: exec("x = 1\ndef f(): return x\nprint(f())", {}))
def loc():
    a = 1
    exec("a = 2; b = 3")
    d = locals()
    d["c"] = 5
    return a, sorted(d), eval("a"), sorted(eval("locals()"))
t(loc)
def loc2():
    x = 1
    exec("x += 1; print(x)", globals(), l := {"x": 5})
    return x, l
t(loc2)
def loc3(a):
    class C:
        b = a
        print(sorted(k for k in locals() if not k.startswith("__")))
        a = 5
        l = [a for _ in range(1)] if False else 0
    return [locals() for x in (1,)][0].keys() - {"x"}
t(loc3, 1)
t(lambda: [eval("i") for i in range(3)])
t(lambda: (lambda y: eval("y"))(4)); 
def nl():
    v = 1
    def inner():
        nonlocal v
        v += 1
        exec("v = 100")
        return v, eval("v")
    return inner()
t(nl)
for src in ("nonlocal x", "def f():\n global x\n nonlocal x", "def f():\n x = 1\n global x", "def f(x):\n global x", "def f():\n print(x)\n global x", "return 1", "yield 1", "await x", "break", "continue", "class A:\n return 1", "def f():\n  def g():\n   nonlocal q", "from __future__ import nope", "x = 1\nfrom __future__ import annotations", "from __future__ import braces", "from x import *\n", "def f():\n from x import *", "import a.b as c.d", "from . import (a, b,)", "from a import b,", "import (a)", "del f()", "del 1", "(a, b) += 1", "a + b = 1", "f() = 1", "None = 1", "x.None = 1", "True: int = 1", "(a): int = 1", "a, b: int = 1", "[a, b]: int", "def f(a, a): pass", "def f(a=1, b): pass", "def f(*): pass", "def f(*, **k): pass", "def f(**k, a): pass", "def f(*a, *b): pass", "def f(/, a): pass", "def f(a, /, b, /): pass", "def f(*, /): pass", "lambda *: 1", "f(a=1, 2)", "f(**k, *a)", "f(**k, 1)", "f(a for a in b, 1)", "f(1=2)", "f(a.b=1)", "f(None=1)", "f(a=1, a=2)", "class A(a=1, a=2): pass", "x = yield = 1", "assert (x := 1)", "x := 1", "(x.y := 1)", "[x := 1 for x in y]", "[(x := 1) for x in y]", "[y for x in (y := 1)]", "{1: 2, 3}", "{1, 2: 3}", "{**a, b}", "{*a: 1}", "a if b", "a if b else", "not", "a not b", "a is not not b", "1 < > 2", "a <> b", "print 1", "exec 'a'", "if a = 1: pass", "while a = 1: pass", "if a: pass\nelse if b: pass", "for a b in c: pass", "for 1 in c: pass", "for f() in c: pass", "with a as 1: pass", "with a as f(): pass", "with (a as b, c as d,): pass", "with (a, b) as c: pass", "try: pass", "try: pass\nelse: pass", "try: pass\nexcept: pass\nexcept A: pass", "try:\n pass\nfinally pass", "async x", "async def f(): [await x for x in y]", "def f(): async for x in y: pass", "def f(): async with x: pass", "def f(): [x async for x in y]", "async def f(): yield from x", "async def f(): yield 1; return 1", "@1 + 1\ndef f(): pass", "@\ndef f(): pass", "class", "class A", "class A:", "def f", "def f(", "def f():", "def f() -> : pass", "raise a from", "raise from b", "raise a, b", "global x, ", "a b", "a.1", "a..b", "a...b", "*a", "*a, = b", "*a = b", "*a, *b = c", "a = *b", "a = *b, c", "print(*)", "f(*)", "x = (1,", "x = [1 2]", "x = (a b)", "x = {a b}", "f(a b)", "'a' b", "a 'b'", "\"a\" 'b' c", "f'{a b}'", "f'{'", "f'}'", "f'{}'", "f'{!r}'", "f'{a!x}'", "f'{a!}'", "f'{a:{b:{c}}}'", "f'{a:{b:{c:{d}}}}'", "f'{lambda x: 1}'", "f'{a=}'", "f'{a = !r:>5}'", "f'\\N{nope}'", "'\\x1'", "'\\u12'", "'\\N{x'", "b'é'", "b'\\x1'", "rb'\\x1'", "u'a' b'b'", "ur'a'", "__debug__ = 1", "def f(__debug__): pass", "import __debug__", "f(__debug__=1)", "x.__debug__ = 1", "class __debug__: pass", "for __debug__ in x: pass", "1()", "'a'[b]", "(1)(2)", "[1][1, 2]", "a[]", "a[1:2:3:4]", "a[*b]", "a[*b:c]", "a[b=1]", "lambda: (yield)", "lambda x=: 1", "lambda (x): 1", "0 if 1 else 2 if 3", "if x:\npass", "  x", "x\n  y", "if x:\n  y\n z", "match x:\n case 1: pass\n case", "type X = ", "a;;b", ";", "a;", "\\", "def f():\n\treturn 1\n        return 2"):
    try: compile(src, "f", "exec"); print(repr(src), "ok")
    except SyntaxError as e: print(repr(src), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
    except BaseException as e: print(repr(src), type(e).__name__, e)
