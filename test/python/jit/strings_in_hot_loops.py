"""String building, formatting, indexing, comparison and conversions in hot loops; a + that meets ints, then strings."""


def plus(a, b):
    return a + b


def build(n):
    s = ""
    for i in range(n):
        s += chr(97 + i % 26)
        if i % 100 == 99:
            s = s[::2]
    return len(s), s[:30], s[-1]


def formats(n):
    out = 0
    for i in range(n):
        s = f"{i:>6}|{i / 7:.3f}|{i!r:<5}|{'x' * (i % 3)!r}|{i:#x}"
        out += len(s)
    return out, s


def compare(words):
    best = words[0]
    for w in words:
        if w > best or (w == best and w is not best):
            best = w
    return best


def count(text):
    vowels = 0
    i = 0
    while i < len(text):
        if text[i] in "aeiou":
            vowels += 1
        elif text[i] == " ":
            i += 1
        i += 1
    return vowels


for i in range(2000):
    plus(i, 1)
print(plus("a", "b"), plus([1], [2]), plus((1,), (2,)), plus(b"a", b"b"))
for a, b in (("a", 1), (1, "a"), ([1], (2,)), (None, 1), ("a", None), (b"a", "b")):
    try:
        plus(a, b)
    except TypeError as e:
        print(e)
print(build(3000))
print(formats(500))
print(compare([str(i * 37 % 1000) for i in range(2000)]))
print(count("the quick brown fox jumps over the lazy dog " * 30))
for bad in (lambda: "abc"[3], lambda: "abc"[-4], lambda: "abc"["1"], lambda: "a" * "b", lambda: "a" < 1, lambda: int("x")):
    try:
        for _ in range(100):
            bad()
    except Exception as e:
        print(type(e).__name__, e)


def repeat(n):
    total = 0
    for i in range(n):
        total += len("ab" * (i % 5)) + len((i % 3) * [0]) + len(-i * "x")
    return total


print(repeat(2000))
print(sum(int(str(i)) == i for i in range(2000)), sum(float(repr(i / 3)) == i / 3 for i in range(1000)))
