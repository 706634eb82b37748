# compile(): every mode with texts that fit and do not fit it, flags, source types, file names and what the code object says.
import __future__


def attempt(label, *args, **kwargs):
    try:
        c = compile(*args, **kwargs)
    except BaseException as e:
        print(label, "->", type(e).__name__, e, getattr(e, "lineno", None), getattr(e, "offset", None), repr(getattr(e, "text", None)))
    else:
        print(label, "->", c.co_name, c.co_filename, c.co_firstlineno, bin(c.co_flags), c.co_names, c.co_varnames)


TEXTS = ["", "1", "1 + ", "x = 1", "x = 1\n", "if 1:\n  2", "if 1:\n  2\n", "1; 2", "1\n2", " 1", "\n\n1", "# c", "def f(): pass", "def f(): pass\n", "(1,\n2)", "[x for x in y]", "yield", "return 1", "await x", "lambda: 1",
         "import a, b.c as d", "'doc'", "global x", "nonlocal x", "class C: pass\n", "pass", "\\\n1", "1 \\", "'abc", "'''abc", "(", ")", "\t1", "if 1:\n\t2\n  3", "a b", "1if 1else 2", "0777", "f'{x'", "f'{x!r}'", "x := 1", "*a", "*a, b",
         "print 1", "\0", "a\0b", "é = 1", "€", "@d\ndef f(): pass\n", "match x:\n case 1: pass\n", "type X = int", "try: pass\nexcept* E: pass\n"]
for mode in ("exec", "eval", "single"):
    for text in TEXTS:
        attempt(f"{mode} {ascii(text)}", text, "file", mode)
for mode in ("", "exe", "EXEC", "exec\0", 5, None, b"exec", "func_type"):
    attempt(f"mode {mode!r}", "1", "file", mode)
for source in (b"1", bytearray(b"x"), memoryview(b"y"), 5, None, ["1"], b"\xff", b"# coding: latin-1\n'\xe9'", b"# coding: nope\n", "# coding: nope\n1", b"\xef\xbb\xbfx", "\ud800", compile("1", "f", "eval")):
    attempt(f"source {type(source).__name__} {ascii(source)[:30] if ' at 0x' not in repr(source) else ''}", source, "file", "exec")
for name in ("f", b"f", "", "a b", "é", None, 5, "a\0b", bytearray(b"f")):
    attempt(f"file {name!r}", "1", name, "exec")
for flags in (0, 0x2000, 0x4000, 0x1000000, __future__.annotations.compiler_flag, __future__.division.compiler_flag, 0x200, 1 << 30, -1, "x", None, 2**40):
    attempt(f"flags {flags!r}", "x = 1", "f", "exec", flags)
for kwargs in ({"dont_inherit": True}, {"optimize": 0}, {"optimize": 1}, {"optimize": 2}, {"optimize": 3}, {"optimize": -1}, {"optimize": -2}, {"optimize": "x"}, {"_feature_version": 8}, {"source": "1"}, {"module": "m"}, {"nope": 1}):
    attempt(f"{kwargs}", "'doc'\nassert x\n", "f", "exec", **kwargs)
attempt("nothing")
attempt("one", "1")
attempt("two", "1", "f")
print(eval(compile("1 + 2", "f", "eval")), exec(compile("y = 5", "f", "exec")), y)
exec(compile("3 + 4\n", "f", "single"))
exec(compile("None\n", "f", "single"))
exec(compile("for i in range(2): i\n", "f", "single"))
for optimize in (0, 1, 2):
    ns = {}
    exec(compile("def f():\n    'doc'\n    assert False, 'no'\n    return __debug__\n", "f", "exec", optimize=optimize), ns)
    try:
        print(optimize, ns["f"].__doc__, ns["f"]())
    except AssertionError as e:
        print(optimize, ns["f"].__doc__, "AssertionError", e)
