# Predicates and changes of case, on ASCII and beyond.
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

for base in bytes, bytearray:
    for m in "isalpha isalnum isdigit isspace isascii islower isupper istitle upper lower swapcase capitalize title".split():
        for v in b"", b"abc", b"ABC", b"Abc Def", b"12", b" \t\n\x0b", b"a1", b"\xe9", b"\xff\x00", b"aBC dE", b"A", b"a b":
            t(f"{m} {v!r}", lambda: getattr(base(v), m)())
        t(f"{m}(1)", lambda: getattr(base(b""), m)(1))
