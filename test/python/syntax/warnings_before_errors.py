"""Warnings about a text that turns out to be wrong come before its SyntaxError."""
import warnings
def t(src, mode="exec", errors=True):
    print("--", ascii(src))
    with warnings.catch_warnings(record=True) as log:
        warnings.simplefilter("always")
        try: compile(src, "<t>", mode)
        except SyntaxError as e: print(type(e).__name__, e.msg, e.lineno, e.offset)
        for w in log: print("  ", w.category.__name__, ascii(str(w.message)), w.lineno)
    if not errors: return
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try: compile(src, "<t>", mode)
        except (SyntaxError, Warning) as e: print(type(e).__name__, ascii(str(e)))
bad_compile = ["return", "break", "continue", "yield", "await x", "f(a=1, a=2)", "nonlocal q", "def f(a, a): pass", "def f(x): global x", "from __future__ import nope", "x: int\ndef f():\n global y; y: int", "async def f(): [(yield) for a in b]", "del ()", "__debug__ = 1", "def f(__debug__): pass", "class A:\n def f(): nonlocal z", "*a = 1", "*a, *b = c", "a, *b = 1", "match x:\n case a: pass\n case b: pass", "match x:\n case a | b: pass", "try: pass\nexcept: pass\nexcept E: pass", "return 1", "async def f():\n yield 1\n return 2", "def f(): await x", "async with a: pass", "from a import *", "def f():\n from a import *", "x = [y := 1 for y in z]", "class A[T, T]: pass"]
for b in bad_compile:
    t("1 is 1\n'\\d'\n" + b + "\n2 is 2\n'\\e'\n")
t("def f():\n  1 is 1\n  return\nreturn\n")
t("def f():\n  return\n  1()\nbreak\n1[1]")
t("class A:\n  1 is 1\n  break\n2 is 2")
t("def f():\n  def g():\n    1 is 1\n  break\n  2 is 2")
t("lambda: 1 is 1\n(lambda: (yield))\nreturn")
t("[1 is 1 for x in y]\nreturn")
t("try: pass\nfinally:\n  return\n")
t("while 1:\n try: pass\n finally:\n  break\nbreak\n")
t("def f():\n try: pass\n finally:\n  return\nnonlocal x\n")
t("def f():\n try: pass\n finally:\n  return\n1 is 1\nreturn\n")
t("1 is 1\ndef f():\n try: pass\n finally:\n  return\n2 is 2\n")
for b in ["1 +", "x = = 1", "f(", ")", "'abc", "def f(:", "  x", "1 2", "if x\n", "print 1", "a = '\\e' b", "0x", "1_", "f'{'", "f'{a!x}'", "\u00b2", "'\\x'", "b'\\x'", "'\\N{foo}'", "'\\e' = 1", "f('\\e' for x in y, 1)", "('\\e' +", "{'\\e': }", "'\\e' '\\x'"]:
    t("'\\d'\n" + b, errors=False)
    t("'\\d'\n0xfor x in y\n" + b + "\n'\\q'", errors=False)
t("'\\d' +", "eval"); t("('\\d', yield)", "eval"); t("'\\d'(", "single"); t("1 is 1; return", "single"); t("1 is (yield)", "eval"); t("'\\d' is 1 is 2 and f(a=1, a=1)", "eval")
