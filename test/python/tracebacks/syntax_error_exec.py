import sys

for source in ("x = (1,", "1 +", "def f(:", "a b", "if True:\nx", "'abc", "return 5", "yield", "break", "x = = 2",
               "f(a=1, 2)", "f(**a, *b)", "def f(a, a): pass", "def f(a=1, b): pass", "nonlocal x", "1 = x", "x + 1 = 2",
               "None = 1", "del f()", "for 1 in x: pass", "class C(: pass", "lambda x=: 1", "print 5", "exec 'x'",
               "import a.b as c.d", "from x import (a, b", "async x", "await x", "x := 1", "(x := 1, y := )",
               "f'{'", "f'{a b}'", "0777", "1_", "0x", "5a", "\"\"\"abc", "@", "try:\n  pass", "else: pass",
               "global x; x = 1; global x", "def f():\n  x = 1\n  global x", "with open(x) as 1: pass", "match x:\n  case 1 | y: pass",
               "{**a for a in b}", "[*a for a in b]", "a? b", "$", "x\\y", "    x = 1", "if 1:\n\tx\n        y"):
    try:
        compile(source, "<test>", "exec")
        print(repr(source), "is fine")
    except SyntaxError as e:
        print(repr(source), type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset)
exec("value = 1\nif value == 2\n    pass")
