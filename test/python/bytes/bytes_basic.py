b = b"hello\x00\xff"
print(b, len(b), b[0], b[-1], b[1:3], b[::-1], list(b[:3]), b"" or "empty", bytes(3), bytes([65, 66]), bytes(b"x"), bytes(range(5)), bytes("é", "utf-8"), bytes(bytearray(b"z")))
print(b + b"!", b"ab" * 2, b"l" in b, 104 in b, b"x" in b, b == b"hello\x00\xff", b"a" < b"b", b"a" == "a", hash(b"a") == hash(b"a"), {b"k": 1}[b"k"], b"abc" > b"ab", sorted([b"b", b"a"]))
print(repr(b"'"), repr(b'"'), repr(b"'\""), repr(b"\n\t\\\r\x7f"), b"\x41\x42", str(b"a"), b"%d %s %x" % (1, b"b", 255), b"a".hex(), b"\x01\xff".hex(":"), b"\x01\x02\x03\x04".hex("-", 2), bytes.fromhex("01 ff AB"))
for f in (lambda: b[10], lambda: b["a"], lambda: b + "x", lambda: bytes([256]), lambda: bytes([-1]), lambda: bytes("x"), lambda: bytes(-1), lambda: 256 in b, lambda: "a" in b, lambda: bytes.fromhex("0"), lambda: bytes.fromhex("zz"), lambda: b"%s" % "x", lambda: b < "x", lambda: bytes(1.5), lambda: bytes([1.5]), lambda: b"a".join(["x"]), lambda: bytes(None), lambda: b.find("x"), lambda: bytes([1], "utf-8")):
    try:
        print(f())
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    b[0] = 1
except TypeError as e:
    print(e)
print([x for x in b"ab"], tuple(b"ab"), max(b"ab"), sum(b"ab"), next(iter(b"a")), dict(enumerate(b"ab")), b"ab".__contains__(97), bytes(reversed(b"abc")))
