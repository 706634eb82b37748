a = bytearray(b"hello")
a[0] = 72
a.append(33)
a += b"!!"
a.extend([65, 66])
a.extend(b"CD")
print(a, len(a), a[0], a[1:3], type(a[1:3]).__name__, a == b"Hello!!!ABCD", a.pop(), a.pop(0), a)
a[1:3] = b"XYZ"
print(a)
del a[0]
del a[-2:]
a.insert(1, 45)
a.remove(33)
a.reverse()
print(a, a.upper(), a.find(b"Z"), a.decode(), a + b"x", type(a + b"x").__name__, type(b"x" + a).__name__, a * 2)
a[::2] = b"." * len(a[::2])
print(a, bytearray(3), bytearray(), bytearray([1, 2]), bytearray("é", "utf-8"), repr(bytearray(b"'")), bytes(a), list(bytearray(b"ab")))
for f in (lambda: a.__setitem__(0, 256), lambda: a.__setitem__(0, "x"), lambda: a.__setitem__(100, 1), lambda: a.append(-1), lambda: a.append("x"), lambda: a.remove(200), lambda: bytearray().pop(), lambda: hash(a), lambda: a.extend(5), lambda: a.extend([256]), lambda: a.extend("abc"), lambda: a[100], lambda: a.__setitem__(slice(0, 4, 2), b"abcd"), lambda: bytearray("x")):
    try:
        print(f())
    except (ValueError, TypeError, IndexError) as e:
        print(type(e).__name__, e)
b = a
b += b"?"
print(a is b, a.copy() is a, a.copy() == a, bytearray(b"a") == b"a" == bytearray(b"a"), bytearray(b"a") < b"b", 97 in bytearray(b"a"), b"a" in bytearray(b"ba"))
a.clear()
print(a, bool(a), bytearray.fromhex("ff00"), bytearray(b"x,y").split(b","), b",".join([bytearray(b"p"), b"q"]), bytearray(b"abc").hex(), "%s" % bytearray(b"f"))
m = memoryview(b"abc")
print(m[0], len(m), bytes(m[1:]), m.tolist(), m == b"abc", m.readonly)
