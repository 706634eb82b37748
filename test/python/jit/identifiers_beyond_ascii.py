"""Identifiers beyond ASCII: look-alikes are different names, NFKC-equal spellings are one, and none meets a name of the compiler."""

aа = 1  # Latin a, Cyrillic a
aa = 2
аa = 3
xé = 4  # one code point
xﬁ = 5  # the ligature fi
𝓍𝓎 = 6  # mathematical script x y


def функ(α, β=2, *, 名前=3, **その他):
    с = α + β
    c = 名前
    σ = с * c
    ｏ = 10  # full-width o is o
    for і in range(3):
        i = і * 2
        σ += i - і
    return с, c, σ, o, sorted(その他), sorted(locals())


class Класс:
    __slots__ = ("х", "x", "℘")

    def __init__(self, x):
        self.x = x
        self.х = -x
        self.℘ = x * 2

    def м(self):
        return self.x + self.х + self.℘

    def m(self):
        return self.x


def hot(n):
    for i in range(n):
        r = функ(i, 名前=i, 特=1, **{"別": 2})
        o = Класс(i)
        s = o.м(), o.m(), o.х, o.x
        ｔ = aа, aa, аa, xé, xé, xfi, xy  # full-width t is t
    return r, s, t


print(hot(1000))
print([ascii(k) for k in globals() if not k.startswith("__")])
print(ascii(Класс.__name__), ascii(функ.__code__.co_varnames))
o = Класс(1)
for name in ("х", "x", "℘", "у"):
    print(ascii(name), getattr(o, name, "missing"))
try:
    o.у
except AttributeError as e:
    print(ascii(str(e)))
try:
    функ(1, γ=1, α=2)
except TypeError as e:
    print(ascii(str(e)))


def closures(µ):  # micro sign is Greek mu
    def add(k):
        nonlocal μ
        μ += k
        return µ

    for i in range(1000):
        r = add(i)
    return r, μ


print(closures(0))
_α = "\u03b1"
print(ascii(_α), "α" == "\u03b1", len("é"), "é" == "é")
