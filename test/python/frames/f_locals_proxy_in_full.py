# FrameLocalsProxy: every mapping method, with locals, cells, free variables, hidden and new names; arguments of wrong types.
import sys


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def outer():
    free = "free"
    cell = "cell"

    def inner(arg, *rest, kw="kw", **more):
        local = 1
        unbound: int
        nonlocal free
        free = "rebound"
        mine = "mine"
        use = lambda: (mine, cell)
        proxy = sys._getframe().f_locals
        print(type(proxy).__name__, sorted(k for k in proxy))
        attempt("getitem", lambda: [proxy[k] for k in ("arg", "rest", "kw", "more", "local", "free", "cell", "mine")])
        for key in ("unbound", "nothing", 5, None, (1,), []):
            attempt(f"getitem {key!r}", lambda: proxy[key])
            attempt(f"in {key!r}", lambda: key in proxy)
            attempt(f"get {key!r}", lambda: proxy.get(key, "default"))
            attempt(f"pop {key!r}", lambda: proxy.pop(key, "default"))
        attempt("get without default", lambda: proxy.get("nothing"))
        attempt("set local", lambda: proxy.__setitem__("local", 2))
        attempt("set free", lambda: proxy.__setitem__("free", "through"))
        attempt("set cell", lambda: proxy.__setitem__("mine", "mine too"))
        attempt("set arg", lambda: proxy.__setitem__("arg", "changed"))
        attempt("set new", lambda: proxy.__setitem__("brand_new", 5))
        attempt("set number", lambda: proxy.__setitem__(5, "five"))
        attempt("set unhashable", lambda: proxy.__setitem__([], 1))
        attempt("set unbound", lambda: proxy.__setitem__("unbound", "bound now"))
        print(local, free, mine, arg, unbound, use())
        print("brand_new" in sys._getframe().f_locals, proxy["brand_new"], proxy[5], "brand_new" in locals())
        for name in ("local", "free", "brand_new", "nothing", 5):
            attempt(f"delete {name}", lambda: proxy.__delitem__(name))
        attempt("pop local", lambda: proxy.pop("local"))
        attempt("pop new", lambda: (proxy.__setitem__("extra", 1), proxy.pop("extra"), "extra" in proxy))
        attempt("pop nothing", lambda: proxy.pop("nothing"))
        attempt("popitem", lambda: proxy.popitem())
        attempt("clear", lambda: proxy.clear())
        attempt("setdefault", lambda: (proxy.setdefault("local", 9), proxy.setdefault("other", 8), proxy["other"]))
        attempt("update", lambda: proxy.update({"local": "updated", "zz": 1}))
        attempt("update keyword", lambda: proxy.update(local=1))
        attempt("update pairs", lambda: proxy.update([("local", "pair")]))
        attempt("update wrong", lambda: proxy.update(5))
        print(local, proxy["zz"])
        attempt("len", lambda: len(proxy) == len(list(proxy)))
        attempt("keys", lambda: type(proxy.keys()).__name__)
        attempt("values", lambda: type(proxy.values()).__name__)
        attempt("items", lambda: ("local", local) in list(proxy.items()))
        attempt("iter", lambda: type(iter(proxy)).__name__)
        attempt("reversed", lambda: list(reversed(proxy)) == list(proxy)[::-1])
        attempt("copy", lambda: (type(proxy.copy()).__name__, proxy.copy() == dict(proxy)))
        attempt("eq", lambda: (proxy == proxy, proxy == sys._getframe(2).f_locals, proxy == dict(proxy), proxy != {}, proxy == 5))
        attempt("lt", lambda: proxy < proxy)
        attempt("or", lambda: type(proxy | {"q": 1}).__name__)
        attempt("ror", lambda: ({"q": 1} | proxy)["q"])
        attempt("or wrong", lambda: proxy | 5)
        attempt("hash", lambda: hash(proxy))
        attempt("bool", lambda: bool(proxy))
        attempt("attribute", lambda: setattr(proxy, "x", 1))
        attempt("class", lambda: (type(proxy).__module__, type(proxy).__qualname__))
        attempt("make", lambda: type(proxy)())
        attempt("make", lambda: type(proxy)(5))
        attempt("make", lambda: type(type(proxy)(sys._getframe())).__name__)
        attempt("subclass", lambda: type("S", (type(proxy),), {}))
        attempt("match", lambda: matched(proxy))
        attempt("star star", lambda: sorted({**proxy})[:2])
        attempt("isinstance", lambda: isinstance(proxy, dict))
        proxy |= {"local": "or updated"}
        print(local, type(proxy).__name__)

    return inner


def matched(proxy):
    match proxy:
        case {"arg": a}:
            return f"mapping with {a}"
        case _:
            return "no mapping"


outer()("a", "b", extra="x")


def finished():
    here = "still"
    return sys._getframe()


frame = finished()
proxy = frame.f_locals
print(proxy, frame.f_locals is proxy)
proxy["here"] = "changed"
proxy["more"] = 1
print(frame.f_locals["here"], frame.f_locals["more"])
frame.clear()
print(frame.f_locals)


class Body:
    x = 1
    ns = sys._getframe().f_locals
    ns["y"] = 2
    print(type(ns).__name__, y)


print(type(sys._getframe().f_locals).__name__, sys._getframe().f_locals is globals(), Body.y)


def generator():
    a = 1
    yield
    print("a is", a)
    yield


g = generator()
next(g)
g.gi_frame.f_locals["a"] = "set from outside"
next(g)


def comprehension():
    before = 1
    return [(i, sorted(sys._getframe().f_locals)) for i in range(2)]


print(comprehension())
