def t(f):
    try:
        r = f()
        print(r if not hasattr(r, "co_name") else (r.co_name, r.co_filename, r.co_flags))
    except Exception as e:
        print(type(e).__name__, e)


for args in (
    (),
    ("a", "f"),
    ("a", "f", "x"),
    ("a", "f", "func_type"),
    ("a", "f", 3),
    ("a", 3, "exec"),
    ("a", b"f", "exec"),
    ("a", "f\0", "exec"),
    (3, "f", "exec"),
    (None, "f", "exec"),
    ("a", "f", "exec", 1),
    ("a", "f", "exec", 1 << 30),
    ("a", "f", "exec", 1 << 40),
    ("a", "f", "exec", "x"),
    ("a", "f", "exec", 0x10),
    ("a", "f", "exec", 0, False, 5),
    ("a", "f", "exec", 0, False, -2),
    ("a", "f", "exec", 0, False, 2),
    ("a", "f", "exec", 0, 3),
    ("a\0b", "f", "exec"),
    (b"a\0b", "f", "exec"),
    (b"1", "f", "eval"),
    (bytearray(b"1"), "f", "eval"),
    (memoryview(b"1"), "f", "eval"),
    (b"\xff", "f", "exec"),
    (b"# coding: latin-1\nx = '\xff'", "f", "exec"),
    (b"# coding: nope\n", "f", "exec"),
    (b"\xef\xbb\xbfx", "f", "eval"),
    ("1;2", "f", "eval"),
    ("x=1", "f", "eval"),
    ("", "f", "eval"),
    ("  1", "f", "eval"),
    ("  1", "f", "exec"),
    ("1\n2", "f", "single"),
    ("", "f", "single"),
    ("await x", "f", "exec"),
    ("await x", "f", "exec", 0x2000),
    ("[await x]", "f", "eval", 0x2000),
):
    t(lambda: compile(*args))
t(lambda: compile(source="1", filename="f", mode="eval", flags=0, dont_inherit=True, optimize=0))
t(lambda: compile("1", "f", "exec", foo=1))
code = compile("assert False, 'no'", "f", "exec", optimize=1)
print(exec(code))
t(lambda: exec(compile("assert False, 'no'", "f", "exec", optimize=0)))
print(eval(compile("__debug__", "f", "eval", optimize=1)), eval(compile("__debug__", "f", "eval")))
ns = {}
exec(compile("def f():\n 'doc'\n", "f", "exec", optimize=2), ns)
print(ns["f"].__doc__)
exec(compile("1; [2]; None; 'x'", "f", "single"))
