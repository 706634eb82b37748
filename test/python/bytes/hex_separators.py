# bytes.hex with every kind of separator and group size.
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

for s in ":", b":", "ab", "", "\u00e9", 1, None, [1], (1, 2), bytearray(b":"):
    for n in 1, 2, -2, 0, "x", 10**10, 3, I(2), None:
        t(f"hex({ascii(s)}, {n!r})", lambda: b"abcdef".hex(s, n))
t("keywords", lambda: b"abc".hex(sep=":", bytes_per_sep=2))
t("keyword", lambda: b"abc".hex(bytes_per_sep=2))
