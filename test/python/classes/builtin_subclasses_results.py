# Which operations of subclasses of built-in types give the subclass back, and constructors with arguments.
class I(int):
    pass


class F(float):
    pass


class S(str):
    pass


class B(bytes):
    pass


class L(list):
    pass


class T(tuple):
    pass


class D(dict):
    pass


class Set(set):
    pass


class Fro(frozenset):
    pass


class BA(bytearray):
    pass


def names(*values):
    print(*(type(v).__name__ for v in values))


i, f, s, b, l, t, d, e, z = I(5), F(2.5), S("ab"), B(b"ab"), L([1]), T((1,)), D(a=1), Set({1}), Fro({1})
names(i + 1, -i, +i, abs(i), i // 2, i & 1, int(i), round(i), i.real, i.numerator, i ** 2, I.from_bytes(b"a"), i.conjugate())
names(f + 1, -f, abs(f), round(f, 1), f.real, F.fromhex("0x1p1"), f.conjugate(), f // 1)
names(s + "x", s * 2, s[0:1], s[:], s.upper(), s.strip(), s.join("xy"), str(s), f"{s}", s.split()[0], s.replace("q", "r"), s.ljust(1))
names(b + b"", b * 1, b[:], b.upper(), bytes(b), b.strip(), B.fromhex("61"), b.replace(b"q", b""))
names(l + [1], l * 2, l[:], l.copy(), sorted(l), list(l), l[0:0])
names(t + (1,), t * 1, t[:], tuple(t), t[0:1])
names(d.copy(), d | {}, {} | d, D.fromkeys("ab"), dict(d), d | d)
names(e | {1}, e & e, e.copy(), e.union(), e - e, {1} | e, set(e), e ^ e, e.intersection())
names(z | {1}, z & z, z.copy(), {1} | z, z.union(), frozenset(z))
names(BA(b"a") + b"b", BA(b"a")[:], BA(b"a").copy(), BA.fromhex("61"))
print(I("0x1f", 16), I(), F("1e3"), F(), S(5), S(b"x", "ascii"), S(), B(3), L("ab"), T("ab"), D([("k", "v")], x=1), Set("aa"), Fro())
print(I(5) == 5, hash(I(5)) == hash(5), {5: "x"}[I(5)], S("k") in {"k"}, L([1]) == [1], T((1,)) == (1,), D(a=1) == {"a": 1}, F(1.0) == I(1), isinstance(I(1), int))
print(repr(i), str(i), repr(s), repr(l), repr(t), repr(d), repr(e), repr(z), repr(f), repr(b), repr(BA(b"x")))
i.attr, l.attr, d.attr = 1, 2, 3
print(i.attr, l.attr, d.attr, vars(l))


class Celsius(float):
    def __new__(cls, v, unit="C"):
        self = super().__new__(cls, v)
        self.unit = unit
        return self

    def __add__(self, o):
        return Celsius(float(self) + o, self.unit)

    __radd__ = __add__


c = Celsius(20) + 1.5
print(c, c.unit, type(1 + c).__name__, sum([Celsius(1), Celsius(2)]), type(c * 2).__name__)


class DefaultDict(dict):
    def __init__(self, factory, *a, **k):
        super().__init__(*a, **k)
        self.factory = factory

    def __missing__(self, key):
        self[key] = value = self.factory()
        return value


dd = DefaultDict(list, a=[0])
dd["b"].append(1)
dd["a"].append(2)
print(dd, dd.get("zz"), "zz" in dd)
