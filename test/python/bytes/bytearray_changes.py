# Methods that change a bytearray, and assignment to items and slices, with arguments of every kind.
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
    for m in "append extend insert pop remove __iadd__ __delitem__ resize".split():
        b = bytearray(b"abc")
        t(f"{m}({r(a)})", lambda: getattr(b, m)(a))
        print(b)
    b = bytearray(b"abcdef")
    t(f"b[1] = {r(a)}", lambda: b.__setitem__(1, a))
    t(f"b[1:3] = {r(a)}", lambda: b.__setitem__(slice(1, 3), a))
    t(f"b[::2] = {r(a)}", lambda: b.__setitem__(slice(None, None, 2), a))
    t(f"b[{r(a)}] = 1", lambda: b.__setitem__(a, 1))
    print(b)
