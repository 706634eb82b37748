s = "hello"
print(s[0], s[-1], s[1:3], s[:2], s[2:], s[:], s[::2], s[::-1], s[-3:-1], s[10:], s[:-10], s[3:1], s[-100:100], s[4:0:-2], s[True])
for f in (lambda: s[5], lambda: s[-6], lambda: s["a"], lambda: s[1.0], lambda: s[::0], lambda: s[None], lambda: ""[0], lambda: s["a":], lambda: s[1, 2], lambda: s[10 ** 30]):
    try:
        print(f())
    except (IndexError, TypeError, ValueError) as e:
        print(type(e).__name__, e)
for f in (lambda: s.__setitem__(0, "x"), lambda: s + 5, lambda: 5 + s, lambda: s * "x", lambda: s - s, lambda: s < 5, lambda: s.foo):
    try:
        print(f())
    except (AttributeError, TypeError) as e:
        print(type(e).__name__, e)
try:
    s[0] = "j"
except TypeError as e:
    print(e)
try:
    del s[0]
except TypeError as e:
    print(e)
w = "a😀b𝒳é"
print(len(w), [c for c in w], w[1], w[1:3], w[::-1], w.index("b"), w.find("𝒳"), [ord(c) for c in w], "😀" in w, w[-2], w * 2, w + "!", w.upper(), list(enumerate(w)), w.split("b"), w.replace("😀", "x"), w == "a\U0001F600b\U0001d4b3\xe9", w.center(9, "."))
print(len("e\u0301"), "é" == "e\u0301", len("👨‍👩‍👧"), "😀" > "z", "\uffff" < "😀", sorted(["😀", "\uffff", "z"]), max("a😀"), "😀".encode(), "a😀"[1:].isprintable(), hash("😀") == hash("\U0001F600"), {"😀": 1}["😀"])
print(w.partition("😀"), w.startswith("😀", 1), w.rfind("é"), w[1:-1], w[slice(0, None, 2)], "".join(reversed(w)), w.count(""), w.strip("aé"), w.ljust(7, "-"), repr(w), ascii(w), tuple(w)[1] is w[1] or "equal")
