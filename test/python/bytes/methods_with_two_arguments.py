# Methods of bytes and bytearray with two arguments, ordinary and wrong.
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

for base in b"abcabc", bytearray(b"abcabc"):
    for m in "count find index startswith replace split translate maketrans ljust decode hex rsplit".split():
        for a in b"a", b"", "x", None, 97:
            for b2 in b"x", 0, -2, "y", None, 1.5, I(1), 10**30, b"xy":
                t(f"{m}({a!r}, {b2!r})", lambda: getattr(base, m)(a, b2))
