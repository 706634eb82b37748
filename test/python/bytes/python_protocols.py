# bytes and bytearray with objects that are Python code
class Idx:
    def __init__(self, n): self.n = n
    def __index__(self):
        print("index", self.n)
        return self.n

class HasBytes:
    def __bytes__(self): return b"from bytes"

b = b"hello world"
print(b[Idx(1)], b[Idx(1):Idx(3)], b.find(Idx(111)), b.find(b"o", Idx(5)), Idx(104) in b)
print(bytes(HasBytes()), bytes(Idx(3)), bytes(x for x in range(3)), bytes(map(ord, "hi")), b"%s|%b" % (HasBytes(), b"x"))
print(b",".join(bytes([x]) for x in b"abc"), bytes([Idx(1), 2]))
a = bytearray(x * 2 for x in range(4))
a.append(Idx(9)); a.extend(x for x in (1, 2)); a[Idx(0)] = Idx(65); a[1:3] = (x for x in b"xyz"); a.insert(Idx(0), 1)
print(a, a.pop(Idx(0)), a)
del a[Idx(0)]
del a[::Idx(2)]
print(a)
a += b"tail"; a *= 2
print(a, type(a + b"x"), type(b"x" + a))
class B(bytes):
    def __repr__(self): return "B!"
x = B(b"sub")
print(x, type(x), x.upper(), type(x.upper()), x == b"sub", hash(x) == hash(b"sub"), {x: 1}[b"sub"], x[0], x[1:])
class BA(bytearray):
    def __init__(self, *args):
        super().__init__(*args)
        self.tag = 1
y = BA(b"q")
print(y, y.tag, type(y.upper()), BA.fromhex("6162"), B.fromhex("63"))
for f in (
    lambda: bytes(x for x in ["a"]),
    lambda: bytes(type("X", (), {"__bytes__": lambda self: "no"})()),
    lambda: bytearray(1 / 0 for _ in "x"),
    lambda: bytearray(b"abc").extend(iter([1, 300])),
    lambda: b"a".join(x for x in ["s"]),
    lambda: {bytearray(b"x"): 1},
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)
m = memoryview(bytearray(b"abcdef"))
m[0] = 88
m[2:4] = b"__"
print(m.tobytes(), m[1:3].tolist(), bytes(m[::-1]), len(m), m.obj)
with memoryview(bytearray(b"zz")) as v:
    print(v[0], v.nbytes)
ba = bytearray(b"lock")
with memoryview(ba) as v:
    try:
        ba.append(1)
    except BufferError as e:
        print(e)
ba.append(33)
print(ba, [c for c in ba], sum(ba), max(b"az"))
