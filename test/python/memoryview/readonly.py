b = bytearray(b"abc")
m = memoryview(b)
r = m.toreadonly()
print(r.readonly, m.readonly, r.toreadonly().readonly, r[1:].readonly, r.cast("b").readonly)
try:
    r[0] = 1
except TypeError as e:
    print(e)
m[0] = 65
print(r.tobytes(), r.obj is b)
try:
    hash(r)
    print("hashed")
except Exception as e:
    print(type(e).__name__, e)
h = memoryview(b"abcd")
print(hash(h) == hash(b"abcd"), hash(h[1:3]) == hash(b"bc"), hash(h[::-1]) == hash(b"dcba"), hash(h.cast("b")) == hash(h))
try:
    hash(h.cast("h"))
except ValueError as e:
    print(e)
print({memoryview(b"k"): 1}[b"k"])
