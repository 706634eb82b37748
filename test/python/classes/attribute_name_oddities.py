# Attribute names of all kinds through setattr, vars, slots and keyword arguments.
class C:
    pass


c = C()
for name in ("", " ", "a b", "1", "class", "é", "ﬁ", "_", "__", "__x", "__x__", "a.b", "\n", "𝒳", "λ", "$x", "%x", "constructor", "__proto__", "toString", "hasOwnProperty", "prototype", "length", "dict", "cls", "\ud800"):
    setattr(c, name, len(name))
print([ascii(k) for k in vars(c)])
print(c.ﬁ if False else getattr(c, "ﬁ"), c.constructor, c.__proto__, c.toString, c.hasOwnProperty, getattr(c, "dict"), getattr(c, "cls"), c.length)
for name in list(vars(c)):
    delattr(c, name)
print(vars(c))
c.fi = 1
print(c.ﬁ, vars(c))


class S:
    __slots__ = ("constructor", "dict", "cls", "length", "__proto__", "é", "_private")


s = S()
for name in S.__slots__:
    try:
        getattr(s, name)
    except AttributeError as e:
        print(e)
    setattr(s, name, name)
print([getattr(s, n) for n in S.__slots__])


def f(**kw):
    return kw


print(f(constructor=1, __proto__=2, dict=3), f(**{"": 1, "\ud800": 2, "a b": 3}).keys() == {"", "\ud800", "a b"})


class K:
    constructor = "class"
    toString = lambda self: "method"
    __proto__ = "proto"
    valueOf = 5


print(K().constructor, K().toString(), K().__proto__, K.valueOf, hasattr(K(), "hasOwnProperty"), hasattr(K(), "__defineGetter__"))
d = {"__proto__": 1, "constructor": 2, "toString": 3, "hasOwnProperty": 4}
print(d, d["__proto__"], "valueOf" in d, sorted(d))
e = ValueError("x")
e.constructor = 1
e.stack = 2
e.message = 3
print(vars(e))
def g(): pass
g.prototype = g.caller = g.arguments = g.length = g.name = 1
print(sorted(vars(g)), g.__name__)
import sys
m = type(sys)("m")
m.constructor = m.__proto__ = 7
print(m.constructor, m.__proto__, sorted(k for k in vars(m) if not k.endswith("__")))
