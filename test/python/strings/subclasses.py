# Instances of str subclasses: results are plain strs, special methods of the subclass are used where they should be.


class Sub(str):
    pass


class Loud(str):
    def __str__(self):
        return "str of Loud"

    def __repr__(self):
        return "repr of Loud"

    def __format__(self, spec):
        return "format " + spec

    def __eq__(self, other):
        print("eq asked")
        return str.__eq__(self, other)

    __hash__ = str.__hash__

    def __len__(self):
        return 99

    def __getitem__(self, i):
        return "item"

    def __contains__(self, x):
        return "yes"


s = Sub("aBc")
for r in (s.upper(), s + "x", "x" + s, s * 2, s[0], s[:], s.strip(), s.replace("x", "y"), s.center(5), s.format(), str(s), s % (), s.join([s]), s.translate({}), s.lower(), s.zfill(1), s.expandtabs()):
    print(type(r).__name__, r)
print(type(s.partition("B")[0]).__name__, type(s.split("B")[0]).__name__, type(s.splitlines()[0]).__name__)
x = Loud("abc")
print(str(x), repr(x), f"{x}", f"{x!s}", f"{x!r:>15}", "%s" % x, "{}".format(x), "{:5}".format(x), x.upper(), x + "d", [x])
print(len(x), x[0], x[1:], "a" in x, x == "abc", "abc" == x, {x: 1}, list(x), x.find("b"), "".join([x]), int(Sub("12")), float(Sub("1.5")))
print("abc".startswith(x), "abc".replace(x, "y"), "xabcx".split(x), "abc" in {x}, x in ["abc"])
try:
    Sub("a").nope = 1
    print(Sub("a").__dict__)
except AttributeError as error:
    print(error)
print(Sub(b"ab", "ascii"), Sub(), Sub(5), type(Sub(object=1)).__name__)
