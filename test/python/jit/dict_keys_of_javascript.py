"""Dict keys, set members, keyword arguments and namespaces with the names that JavaScript objects have anyway."""

KEYS = ["__proto__", "constructor", "prototype", "hasOwnProperty", "toString", "valueOf", "length", "size", "get", "0", "-0", "1e3"]
KEYS += ["", " ", "NaN", "undefined", "null", "true", "\0", "\u2028", "\ud800", "\U0001f600", "`${1}`", "*/", "'\"\\", "n1", "s1", "#1"]


def missing(d):
    hits = 0
    for k in KEYS:
        hits += k in d
        hits += d.get(k) is not None
        try:
            d[k]
            hits += 1
        except KeyError as e:
            hits += e.args[0] != k
    return hits


def fill(d):
    for i, k in enumerate(KEYS):
        d[k] = i
    return sum(d[k] == i for i, k in enumerate(KEYS))


def take(**kw):
    return len(kw), list(kw)[:3], kw.get("__proto__"), kw.get("constructor")


def names(*, __proto__=0, constructor=1, **rest):
    return __proto__, constructor, rest


def hot(n):
    for i in range(n):
        d = {}
        m = missing(d)
        f = fill(d)
        t = take(**d)
        e = names(), names(__proto__=i), names(**{"constructor": 5, "valueOf": 6})
    return m, f, t, e, len(d), list(d)[:4], missing({})


def mixed(n):
    d = {}
    for i in range(n):
        d[str(i)] = d.get(str(i), 0) + 1
        d[i] = "int"
        d[float(i)] = "float"
        d["true"] = d.get(True)
    return len(d), d["1"], d[1], d["true"], d.get("1.0"), "0" in d, 0 in d, -0.0 in d


print(hot(200))
print(mixed(300))
s = set(KEYS)
print(all(k in s for k in KEYS), "x" in s, "isPrototypeOf" in s)
ns = {}
exec("__proto__ = 1\nconstructor = 2\ndef f(n):\n    for i in range(n): x = __proto__ + constructor\n    return x\n", ns)
print(ns["f"](1000), [k for k in ns if k != "__builtins__"])
ns["__proto__"] = 10
print(ns["f"](10))
del ns["constructor"]
try:
    ns["f"](10)
except NameError as e:
    print(e)
try:
    exec("print(hasOwnProperty)", {})
except NameError as e:
    print(e)
print({"__proto__": 1} == {"__proto__": 1}, {"__proto__": 1, **{"constructor": 2}}, dict(__proto__=3))
C = type("constructor", (), {"__proto__": 5, "prototype": lambda self: self.__proto__})
print(C.__name__, C.__proto__, C().prototype(), sorted(k for k in vars(C) if k in KEYS))
