# dict(…), dict.fromkeys, update, | and |= from mappings, pairs, keywords, failing and lying sources; subclasses keep or lose their type.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Mapping:
    def keys(self): return ["a", "b"]
    def __getitem__(self, k): return k * 2
class KeysOnly:
    def keys(self): return ["a"]
class BadKeys:
    def keys(self): return 5
class FailingKeys:
    def keys(self): raise LookupError("keys")
class FailingItem(Mapping):
    def __getitem__(self, k): raise LookupError(f"item {k}")
class KeysAttribute:
    keys = None
    def __iter__(self): return iter([("p", 1)])
class Sub(dict):
    def __setitem__(self, k, v): print("set", k, end=" "); super().__setitem__(k, v)
    def __getitem__(self, k): return "sub"
    def keys(self): return ["own"]
class WithInit(dict):
    def __init__(self, *a, **k): super().__init__(*a, **k); self.made = True
class Missing(dict):
    def __missing__(self, k): return f"missing {k}"


def pairs(): yield ("a", 1); yield ["b", 2]; yield "cd"
def broken(): yield ("a", 1); raise LookupError("pairs")


SOURCES = {"nothing": (), "dict": ({"k": 1},), "Mapping": (Mapping(),), "KeysOnly": (KeysOnly(),), "BadKeys": (BadKeys(),), "FailingKeys": (FailingKeys(),), "FailingItem": (FailingItem(),), "KeysAttribute": (KeysAttribute(),), "Sub": (Sub(a=1),), "pairs": None, "broken": None, "list": ([("a", 1), ("b", 2)],), "short": ([("a",)],), "long": ([("a", 1, 2)],), "texts": (["ab", "cd"],), "odd text": (["abc"],), "ints": ([1],), "int": (5,), "None": (None,),
           "unhashable": ([([], 1)],), "two": ({}, {}), "text": ("ab",), "empty": ("",), "set": ({("x", 1)},), "zip": (zip("ab", [1, 2]),), "later wins": ([("a", 1), ("a", 2)],), "numbers": ([(1, "int"), (1.0, "float"), (True, "bool")],)}
for name, args in SOURCES.items():
    fresh = lambda: ((pairs(),) if name == "pairs" else (broken(),) if name == "broken" else (zip("ab", [1, 2]),) if name == "zip" else args)
    print(name, attempt(dict, *fresh()), attempt(dict, *fresh(), z=9), type(attempt(WithInit, *fresh())).__name__)
    d = {"old": 0}
    print("   update", attempt(d.update, *fresh()), d, attempt(d.update, *fresh(), kw=1), d)
    if args is None or len(args) == 1:
        d = {"old": 0}
        print("   or", attempt(lambda: d | fresh()[0]), attempt(lambda: fresh()[0] | d), attempt(lambda: d.__ior__(fresh()[0])), d)
for args in ((), ("ab",), ("ab", 1), ([1, 1], []), (5,), ([[]],), ({"k": 1},), ("ab", 1, 2), (pairs(),)):
    print("fromkeys", [a if not hasattr(a, "gi_frame") else "gen" for a in args], attempt(dict.fromkeys, *args) if not any(hasattr(a, "gi_frame") for a in args) else attempt(dict.fromkeys, pairs()) and "unhashable or made", attempt(Sub.fromkeys, *args) if not any(hasattr(a, "gi_frame") for a in args) else "")
shared = dict.fromkeys("ab", [])
shared["a"].append(1)
print(shared, type(Sub.fromkeys("a")).__name__, type(Missing(a=1).copy()).__name__, type(Missing(a=1) | {}).__name__, type({} | Missing(a=1)).__name__, Missing()["q"], attempt(lambda: Missing().get("q")), "q" in Missing(), attempt(lambda: dict(**{1: 2})), attempt(lambda: dict(**{"a b": 2})), dict(a=1, **{"b": 2}), attempt(lambda: dict(a=1, **{"a": 2})), {**{"a": 1}, **{"a": 2}}, {**Mapping()}, attempt(lambda: {**KeysOnly()}), attempt(lambda: {**[1]}), [*{"x": 1}], dict(self=1, other=2), dict(iterable=1))
