"""Attributes named __proto__, constructor, hasOwnProperty and so on are plain Python names on instances, classes, modules, functions."""
import sys

NAMES = [
    "__proto__", "constructor", "prototype", "hasOwnProperty", "isPrototypeOf", "propertyIsEnumerable", "toString",
    "toLocaleString", "valueOf", "__defineGetter__", "__defineSetter__", "__lookupGetter__", "__lookupSetter__",
    "arguments", "caller", "callee", "eval", "length", "name", "apply", "call", "bind", "then", "toJSON", "cls", "dict",
    "items", "v", "store", "base", "code", "func", "undefined", "null", "true", "0", "1", "-1", "", " ", "$", "$x", "%x",
    "#x", "x y", "a.b", "a[0]", "'", '"', "`", "${x}", "\\", "\n", "\r", "\u2028", "\u2029", "*/", "/*", "//", "<!--",
    "-->", "</script>", "\0", "\ud800", "\U0001f600", "\u00e9", "e\u0301", "\u202e", "\ufeff", "Symbol(Symbol.iterator)",
    "@@iterator", "get x", "async", "await", "new.target", "import.meta", "0x1", "1e3", "NaN", "Infinity",
]


class Plain:
    pass


class Named:
    def __init__(self, v):
        self.constructor = v
        self.__proto__ = v + 1
        self.prototype = v + 2
        self.hasOwnProperty = v + 3
        self.valueOf = v + 4

    def total(self):
        self.__proto__ += 1
        return self.constructor + self.__proto__ + self.prototype + self.hasOwnProperty + self.valueOf


def missing(o):
    n = 0
    for name in NAMES:
        try:
            getattr(o, name)
            print("unexpected", ascii(name), type(o).__name__)
        except AttributeError as e:
            n += ascii(name)[1:-1] in ascii(str(e)) or "'" in name or "\\" in name
    return n


def set_all(o):
    for i, name in enumerate(NAMES):
        setattr(o, name, i)
    total = 0
    for i, name in enumerate(NAMES):
        total += getattr(o, name) == i
        total += hasattr(o, name)
    return total


def delete_half(o):
    for name in NAMES[::2]:
        delattr(o, name)
    return [ascii(k) for k in o.__dict__ if k in NAMES[:20]], sum(hasattr(o, k) for k in NAMES)


def named(n):
    total = 0
    for i in range(n):
        total += Named(i).total()
    return total


def fresh(n):
    for i in range(n):
        o = Plain()
        before = missing(o)
        set_all(o)
        o.__dict__
        after = delete_half(o)
    return before, after


print(named(2000))
print(fresh(30))
o = Named(5)
print(list(vars(o).items()))
vars(o)["__proto__"] = {"valueOf": 1}
print(o.__proto__, o.valueOf, "__proto__" in vars(o), o.hasOwnProperty)
try:
    o.toString
except AttributeError as e:
    print(e)


def function():
    pass


hidden = ["name", "code", "func", "cls"]
for thing in (Plain, function, type(sys)("m"), Plain()):
    kind = type(thing).__name__
    print(kind, missing(thing), set_all(thing))
    for name in NAMES:
        delattr(thing, name)
    print(kind, missing(thing))
for thing in (1, "s", 1.5, None, True, [], {}, (), set(), len, print, b"", range(3), 2**70, iter([]), property(), ...):
    n = 0
    for name in ("__proto__", "constructor", "prototype", "hasOwnProperty", "valueOf", "toString", "length", "then", "arguments", "caller"):
        n += hasattr(thing, name)
        try:
            setattr(thing, name, 1)
            n += 100
        except AttributeError:
            pass
    print(type(thing).__name__, n)
