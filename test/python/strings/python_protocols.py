# str methods and formatting that call back into Python code
class Idx:
    def __init__(self, n): self.n = n
    def __index__(self):
        print("index", self.n)
        return self.n

class S(str):
    def __str__(self): return "<" + str.__str__(self) + ">"
    def __repr__(self): return "S!"
    def __format__(self, spec): return "F(" + spec + ")"

class Obj:
    x = 5
    def __init__(self, v): self.v = v
    def __str__(self): return f"str {self.v}"
    def __repr__(self): return f"repr {self.v}"
    def __getitem__(self, k): return (self.v, k)
    def __getattr__(self, name): return "attr " + name
    def __int__(self): return 42
    def __float__(self): return 2.5

s = "hello world"
print(s[Idx(1)], s[Idx(1):Idx(5)], s[::Idx(2)], s[Idx(-1)])
print(s.find("o", Idx(5)), s.count("l", Idx(0), Idx(4)), s.startswith("w", Idx(6)))
print(s.center(Idx(15)), s * Idx(2), s.split(" ", Idx(1)), s.replace("l", "L", Idx(1)), "a\tb".expandtabs(Idx(2)), "5".zfill(Idx(3)))
print(",".join(c for c in "abc"), ",".join(map(str, range(3))), "-".join({"k": 1, "j": 2}))
o = Obj(1)
print("%s %r %d %.1f %a" % (o, o, o, o, o), "{0} {0!r} {0.x} {0.foo} {0[k]} {0[3]}".format(o))
print("{:{}}".format(S("q"), "sp"), f"{S('q'):z}", "%s" % S("q"), str(S("q")), repr(S("q")), format(S("q"), ""))
print("{a}".format_map(type("M", (dict,), {"__missing__": lambda self, k: "missing " + k})()))
print("abc".translate(type("T", (), {"__getitem__": lambda self, k: k + 1 if k != 98 else None})()))
class Lookup:
    def __getitem__(self, k):
        if k == ord("a"): return "AA"
        raise LookupError
print("banana".translate(Lookup()))
for f in (
    lambda: s[Idx("x")],
    lambda: ",".join(x for x in ["a", 1]),
    lambda: ",".join(1 / 0 for _ in "x"),
    lambda: "%d" % type("N", (), {"__int__": lambda self: "no"})(),
    lambda: "{0.y}".format(type("P", (), {"y": property(lambda self: 1 / 0)})()),
    lambda: "{0[z]}".format({}),
    lambda: format(type("B", (), {"__format__": lambda self, s: 5})()),
    lambda: "%s" % type("B", (), {"__str__": lambda self: 5})(),
    lambda: str(type("B", (), {"__repr__": lambda self: None})()),
    lambda: s.find("o", Idx(1.5)),
):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

t = S("Hello")
print(type(t.upper()), t.upper(), t + "x", "x" + t, t == "Hello", hash(t) == hash("Hello"), {t: 1}["Hello"], len(t), t[0], type(t[:]), type(t * 1))
print(isinstance(t, str), "ell" in t, t in "say Hello", sorted([S("b"), "a"]) == ["a", "b"], t.join(["1", "2"]), "".join([t, "y"]))
class R(str):
    def __radd__(self, o): return "radd"
    def __rmod__(self, o): return "rmod"
    def __eq__(self, o): return "eq"
    __hash__ = str.__hash__
print("x" + R("y"), "%s" % R("y"), "x" == R("x"), R("x") == "x")
class New(str):
    def __new__(cls, v, extra):
        self = super().__new__(cls, v)
        self.extra = extra
        return self
n = New("val", 7)
print(n, n.extra, type(n), n.__dict__, repr(n))
it = iter("añ😀")
print(next(it), it.__length_hint__(), list(it), list(it))
print(str(b"caf\xc3\xa9", "utf-8"), str(bytearray(b"x"), encoding="ascii"), str(object=b"x", errors="ignore"))
