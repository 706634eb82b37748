# Every method of bytes and bytearray with one argument of every kind.
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

names = "count find rfind index rindex startswith endswith join partition rpartition split rsplit strip lstrip rstrip translate removeprefix".split()
for base in b"abcabc", bytearray(b"abcabc"):
    k = type(base).__name__
    for m in names:
        t(f"{k}.{m}()", lambda: getattr(base, m)())
        for a in args:
            t(f"{k}.{m}({r(a)})", lambda: getattr(base, m)(a))
        t(f"{k}.{m} 4 args", lambda: getattr(base, m)(b"a", 1, 2, 3))
