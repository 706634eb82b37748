"""Names beyond the BMP: as variables, parameters, attributes, slots, in messages and in the namespaces they are one code point."""
import sys
def 𐐀(𐐁, *, 𐐂=1):
    𐐃 = 𐐁
    return sorted(locals())
print([ascii(x) for x in 𐐀(1)], ascii(𐐀.__name__), len(𐐀.__name__), ascii(𐐀.__code__.co_varnames), ascii(𐐀.__code__.co_name))
class 𐐄:
    __slots__ = ("𐐅", "__dict__")
    𐐆 = 1
    def 𐐇(self): return 𐐄.__qualname__
o = 𐐄()
o.𐐈 = 5
print(ascii(vars(o)), ascii(o.𐐇()), [ascii(k) for k in 𐐄.__dict__ if k[:2] != "__"], ascii(𐐄.__slots__))

for f in (
    lambda: o.𐐅,
    lambda: o.𐐉,
    lambda: 𐐊,
    lambda: 𐐀(),
    lambda: 𐐀(1, 𐐋=2),
    lambda: 𐐀(1, 𐐁=2),
    lambda: 𐐄.𐐊,
    lambda: sys.𐐊,
    lambda: 𐐄(1),
    lambda: 𐐄() + 1,
    lambda: __import__("𐐀"),
    lambda: [][𐐄()],
    lambda: int("𐐀"),
    lambda: {}["𐐀"],
    lambda: (1).𐐀,
    lambda: 𐐀(1,2),
    lambda: 𐐀(**{"\ud800": 1}),
    lambda: getattr(o, "\ud800"),
    lambda: exec("global 𐐀; del 𐐀𐐀"),
    lambda: exec("def f():\n print(𐐊)\n 𐐊=1\nf()"),
    lambda: exec("def f():\n def g(): return 𐐊\n return g()\n 𐐊=1\nf()"),
    lambda: exec("𐐀 ="),
    lambda: compile("(𐐀", "𐐂", "exec"),
    lambda: exec("from sys import 𐐀"),
    lambda: "{𐐀}".format(),
    lambda: f"{1:𐐀}",
    lambda: "%𐐀" % 1,
    lambda: bytes("𐐀", "ascii"),
    lambda: "a".encode("𐐀"),
):
    try:
        print(ascii(f()))
    except Exception as e: print(type(e).__name__, ascii(str(e)), ascii(getattr(e, "name", None)), ascii(e.args))
print(ascii(repr(𐐀))[:20], ascii(repr(o))[:25], [ascii(n) for n in dir(o) if n[:2] != "__"], 𐐄.__name__ == "𐐄")
del 𐐀
try:
    𐐀
except NameError as e: print(ascii(e.name), len(e.name))
𐐀 = 1
print(len(list(globals())[-1]), "𐐀" in globals())


def hot(n):
    𐐃 = 0
    for 𐐁 in range(n):
        o.𐐈 += 𐐁
        𐐃 += len([k for k in locals()][0]) + len(list(vars(o))[0])
    return 𐐃, o.𐐈


print(hot(1000))
