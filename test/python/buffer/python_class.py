# PEP 688: a class that says what its bytes are.
class P:
    def __init__(self, data):
        self.data = data

    def __buffer__(self, flags):
        print("get", flags)
        return memoryview(self.data)

    def __release_buffer__(self, view):
        print("release", view.tobytes())


p = P(bytearray(b"hello"))
with memoryview(p) as m:
    print(m.tobytes(), type(m.obj).__name__, m.readonly)
    m[0] = 72
print(p.data)
print(bytes(p))
print(bytearray(p))
print(b"-".join([p, b"x", p]))
print(b"x" + p)
print(bytearray(b"x") + p)
b = bytearray(b"abc")
b += p
b.extend(p)
b[1:2] = p
print(b)
print(b"say Hello".find(p), b"say Hello".index(p), b"HelloHello".count(p), b"Hello!".startswith(p), b"a".endswith((p,)))
print(b"Hello".replace(p, b"."), b"oleH!".strip(p), b"aHellob".split(p), b"aHellob".partition(p)[::2], b"Hello!".removeprefix(p))
print(b"%s|" % p, b"%b" % (p,), p in b"say Hello")
m = memoryview(bytearray(5))
m[:] = p
print(m.tobytes(), m == p, p == m, b"Hello" == p)
