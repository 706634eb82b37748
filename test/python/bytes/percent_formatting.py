# bytes % values.
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

for f in b"%s", b"%b", b"%a", b"%r", b"%c", b"%d", b"%5.2f|", b"%x", b"%%", b"%", b"%q", b"%(a)s", b"%*d", b"%-5s|", b"%.2s|", b"%05d", b"%+d", b"%i", b"%#x", b"%e":
    for a in b"x", bytearray(b"y"), "x", 5, 300, 1.5, None, (b"x",), (1, 2), {"a": 1}, {b"a": b"v"}, (), B(), "\u00e9":
        t(f"{f!r} % {a!r}", lambda: f % a)
