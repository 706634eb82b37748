# Each str method over text with characters beyond the BMP, combining marks, lone surrogates: positions count code points.
A = "a😀b\u0301c😀"
B = "\ud83dx\ude00"
C = "𝔘𝔫𝔦𝔠𝔬𝔡𝔢"
D = "İstanbul ﬁ ß ǅ Σς"
TEXTS = [A, B, C, D, "😀" * 3, "\U0010ffff\ue000", "٣४５", "½Ⅷ"]


def attempt(f):
    try:
        return ascii(f())
    except Exception as e:
        return f"{type(e).__name__}: {ascii(str(e))}"


for t in TEXTS:
    print(ascii(t), len(t))
    for name in ("capitalize", "casefold", "lower", "upper", "title", "swapcase", "strip", "split", "splitlines", "isalnum", "isalpha", "isascii", "isdecimal", "isdigit",
                 "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper", "encode", "expandtabs"):
        print(" ", name, attempt(getattr(t, name)))
    print("  index", [attempt(lambda: t[i]) for i in range(-2, 4)], [attempt(lambda: t[i::2]) for i in range(2)], attempt(lambda: t[::-1]))
    for other in ("😀", "b", "\u0301", "\ude00", "\ud83d", "", "𝔫", "ß"):
        print(" ", ascii(other), t.count(other), t.find(other), t.rfind(other), other in t, t.startswith(other), t.endswith(other), attempt(lambda: t.index(other, 1)),
              attempt(lambda: t.replace(other, "<>", 1)), attempt(lambda: t.split(other)), attempt(lambda: t.rsplit(other, 1)), attempt(lambda: t.partition(other)),
              attempt(lambda: t.rpartition(other)), attempt(lambda: t.removeprefix(other)), attempt(lambda: t.removesuffix(other)), attempt(lambda: t.strip(other)),
              attempt(lambda: t.center(12, other)), attempt(lambda: t.ljust(12, other)), attempt(lambda: other.join(["x", t, "y"])), t < other, attempt(lambda: t.translate({ord(other): "T"})))
    print("  pad", attempt(lambda: t.zfill(12)), attempt(lambda: f"{t:*^12}"), attempt(lambda: f"{t:.2}"), attempt(lambda: "%.2s|%10s" % (t, t)), attempt(lambda: t * 2), attempt(lambda: t + "😀"))
    print("  numbers", attempt(lambda: int(t)), attempt(lambda: float(t)), attempt(lambda: complex(t)))
    print("  hash", hash(t) == hash(t[:1] + t[1:]), {t: 1}[t[:2] + t[2:]], t == "".join(list(t)), sorted(t) == sorted(t, key=ord), max(t) == chr(max(map(ord, t))))
    print("  iterate", [ascii(c) for c in t], [ord(c) for c in reversed(t)])
print(ascii("\ud83d" + "\ude00"), len("\ud83d" + "\ude00"), "\ud83d" + "\ude00" == "😀", ascii("".join(["\ud83d", "\ude00"])), "\ud83d\ude00" == "\U0001f600")
print(["😀" < "\uffff", "\ud800" < "😀", "\ue000" < "😀", max("\uffff", "😀") == "😀", sorted(["😀", "\ufb01", "\ud83d", "z"]) == ["z", "\ud83d", "\ufb01", "😀"]])
