# bytes(x) and bytearray(x) of everything, with and without an encoding.
class I:
    def __init__(s,n): s.n=n
    def __index__(s): return s.n
    def __repr__(s): return f"I({s.n})"
class B:
    def __bytes__(s): return b'B!'
    def __repr__(s): return "B()"
args = [b'', b'a', b'ab', bytearray(b'b'), memoryview(b'a'), 'a', 97, 256, -1, 10**30, 1.5, None, True, (b'a', b'b'), ['a'], (97,), [1,2], I(98), I(300), B(), range(3), slice(0,2)]
def r(v):
    if isinstance(v, tuple) and any(isinstance(x, memoryview) for x in v): return "(%s)" % ", ".join(map(r, v))
    return "mv(%r)" % (v.tobytes(),) if isinstance(v, memoryview) else repr(v)
def t(label, f):
    try: print(label, r(f()))
    except Exception as e: print(label, '!', type(e).__name__, e)

for a in args:
    for cls in bytes, bytearray:
        t(f"{cls.__name__}({r(a)})", lambda: cls(a))
        t(f"{cls.__name__}({r(a)}, 'ascii')", lambda: cls(a, "ascii"))
        t(f"{cls.__name__}({r(a)}, 'utf-8', 'strict')", lambda: cls(a, "utf-8", "strict"))
        t(f"{cls.__name__}.fromhex({r(a)})", lambda: cls.fromhex(a))
for f in (
    lambda: bytes(source=b"a", foo=1),
    lambda: bytes(1, 2, 3, 4),
    lambda: bytes(-1),
    lambda: bytes("\u00e9", "ascii", "replace"),
    lambda: bytes(3, "a"),
    lambda: bytes(errors="x"),
    lambda: bytearray(encoding="x"),
):
    t("", f)
for h in "", " ", "0", "00", "0 0", "00 ff", "gg", "0x", "ab\n\tcd", "\u00e90", "a\u00e9", " 1", "12 3", b"00ff", b"0g", bytearray(b"0f"):
    t(f"fromhex({ascii(h)})", lambda: bytes.fromhex(h))
