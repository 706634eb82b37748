class Key:
    def __init__(self, v, h=None):
        self.v, self.h = v, h if h is not None else v

    def __hash__(self):
        log.append(f"hash {self.v}")
        return self.h

    def __eq__(self, o):
        log.append(f"eq {self.v} {getattr(o, 'v', o)}")
        return isinstance(o, Key) and self.v == o.v

    def __repr__(self):
        return f"K{self.v}"


log = []
a, b, c = Key(1, 7), Key(2, 7), Key(1, 7)
d = {a: "a"}
d[b] = "b"
print(d, d[c], log)
log.clear()
print(d[a], log)
log.clear()
d[c] = "replaced"
print(d, list(d)[0] is a, len(d))
del d[c]
print(d, a in d, b in d)
print({Key(5): 1}.get(5), 5 in {Key(5): 1})


class IntLike:
    def __hash__(self): return hash(42)
    def __eq__(self, o): return o == 42


print({42: "int"}[IntLike()], {IntLike(): "like"}[42], IntLike() in {42.0}, {42, IntLike()}.__len__())


class NoHash:
    __hash__ = None


class BadHash:
    def __hash__(self): return "x"


class RaisesEq:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("eq failed")


for f in (lambda: {NoHash(): 1}, lambda: {BadHash(): 1}, lambda: {RaisesEq(): 1, RaisesEq(): 2}, lambda: {RaisesEq(): 1}[1], lambda: hash(([],)), lambda: {(1, []): 2}, lambda: {1: 2}[{}], lambda: {slice(1): 1} and "slices hash"):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
r = RaisesEq()
print({r: "identity first"}[r])
nan = float("nan")
print({nan: 1}[nan], nan in {nan: 1}, float("nan") in {nan: 1}, len({nan: 1, float("nan"): 2}))
print({1: "a"}[True], {1.0: "b"}[1], {"1": "c"}.get(1), {0: 1}.get(False), {(1, 2.0): 5}[1.0, 2], {frozenset({1, 2}): 1}[frozenset({2, 1})], {b"a": 1}.get("a"), {"": 1}.get(b""), {None: 1}.get(0))
class Str(str):
    def __hash__(self): return 1
    def __eq__(self, o): return True
print({Str("a"): 1}.get("a"), {"a": 1}.get(Str("b")), {Str("x"): 1}.get(Str("y")), Str.__ne__(Str("a"), "a"))
