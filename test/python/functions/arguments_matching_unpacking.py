# match, unpack, comprehension, walrus, fstring
def t(f, *a, **k):
    try: r = f(*a, **k); print(r)
    except BaseException as e: print(type(e).__name__, e)
class P:
    __match_args__ = ("x", "y")
    def __init__(s, x, y): s.x, s.y = x, y
class BadMA: __match_args__ = 3
class BadMA2: __match_args__ = ["x"]
class BadMA3:
    __match_args__ = (1,)
class Dup:
    __match_args__ = ("x", "x"); x = 1
def m(v):
    match v:
        case 0 | -1: return "zero"
        case 1.5: return "1.5"
        case "a" "b": return "ab"
        case b"x": return "bytes"
        case None | True | False: return f"const {v}"
        case []: return "empty"
        case [x]: return f"one {x}"
        case [1, *r, 9]: return f"r {r}"
        case (a, b, *_): return f"many {a} {b}"
        case {"k": v2, **rest}: return f"k {v2} {rest}"
        case {}: return "map"
        case P(0, y=yy): return f"P0 {yy}"
        case P(x, y) if x == y: return f"Peq {x}"
        case P(): return "P"
        case int(n) | float(n): return f"num {n}"
        case str() as s: return f"str {s}"
        case complex(real=0): return "imag"
        case set(): return "set"
        case _: return "other"
for v in [0, -1, 1.5, "ab", b"x", None, True, [], [5], (1, 2, 9), [1, 9], [2, 3, 4], {"k": 1, "z": 2}, {}, {"q": 1}, P(0, 5), P(3, 3), P(1, 2), 7, 2.5, "zz", 3j, 1+3j, {1}, object, range(2), "a", bytearray(b"12"), 0.0, False]:
    t(m, v)
def mm(cls, v):
    match v:
        case BadMA(1): return 1
def m1():
    match BadMA():
        case BadMA(1): pass
t(m1)
def m1():
    match BadMA2():
        case BadMA2(1): pass
t(m1)
def m1():
    match BadMA3():
        case BadMA3(1): pass
t(m1)
def m1():
    match Dup():
        case Dup(1, 2): pass
t(m1)
def m1():
    match Dup():
        case Dup(1, x=1): return "dup"
t(m1)
def m1():
    match P(1,2):
        case P(1, 2, 3): pass
t(m1)
def m1():
    match 3:
        case int(1, 2): pass
t(m1)
def m1():
    match object():
        case object(1): pass
t(m1)
xx = 3
def m1():
    match 3:
        case P.foo: pass
t(m1)
def m1():
    match 3:
        case xx(): pass
t(m1)
def m1():
    k = "a"
    class K: a = "a"
    match {"a": 1}:
        case {K.a: 1, "a": 2}: pass
t(m1)
def u(f): t(f)
def f1(): a, b = 1
def f2(): a, b = [1]
def f3(): a, b = [1, 2, 3]
def f4(): a, *b, c = [1]
def f5(): a, *b = []
def f6(): [a, b] = {1: 2, 3: 4, 5: 6}
def f7(): a, b = iter([1, 2, 3])
def f8(): (a, (b, c)) = 1, (2,)
def f9(): *a, = None
for f in (f1, f2, f3, f4, f5, f6, f7, f8, f9): t(f)
a, *b, (c, *d) = 1, 2, 3, [4, 5]; print(a, b, c, d)
print([*range(3), *"ab"], (*[1], 2), {*[1], 1}, {**{"a": 1}, "b": 2, **{"a": 3}})
t(lambda: [*3]); t(lambda: {**3}); t(lambda: {**[1]}); t(lambda: {*3}); t(lambda: (*3,)); t(lambda: print(*3)); t(lambda: print(**3)); t(lambda: print(**{1: 2})); t(lambda: f1(**{"a": 1})); t(lambda: print(1, *3)); t(lambda: print(**{"sep": 1}))
def k(a, b=2, /, c=3, *args, d, e=5, **kw): return (a, b, c, args, d, e, kw)
t(k); t(k, 1); t(k, 1, d=4); t(k, 1, 2, 3, 4, 5, d=6, z=7); t(k, a=1, d=2); t(k, 1, a=3, d=2); t(k, *[1, 2], **{"d": 4, "c": 9}); t(k, 1, 2, 3, c=3, d=1)
def k2(a, b, c): pass
t(k2); t(k2, 1); t(k2, 1, 2); t(k2, 1, 2, 3, 4); t(k2, a=1); t(k2, 1, 2, 3, x=3); t(k2, 1, a=1); t(k2, 1, 2, 3, a=1)
def k3(*, a, b, c=1): pass
t(k3); t(k3, 1); t(k3, a=1); t(k3, a=1, b=2, d=1); t(k3, 1, 2, a=1); t(k3, 1, a=1, b=1)
def k4(a, b=1): pass
t(k4); t(k4, 1, 2, 3); t(lambda x: x); t(lambda x, y=1, *z: x)
def k5(a, /, b): pass
t(k5, a=1, b=1); t(k5, 1); t(k5, a=1)
def k6(): pass
t(k6, 1); t(k6, x=1); t(k6, 1, 2); t(k6, **{"a b": 1})
class O:
    def m(self): pass
    def n(): pass
t(O().m, 1); t(O().n); t(O.m); t(O.m, 1, 2)
t(lambda: k2(*[1, 2], c=3, **{"c": 3})); t(lambda: k2(**{"a": 1}, **{"a": 2}))
x = 5; v = 3.14159; w = 10
print(f"{x!r:>5}|{v:{w}.{2}f}|{x=}|{x = !s:^7}|{v=:.2f}|{'a' 'b'}|{x:#x}|{{}}|{x:{'>'}{w}}|{x!a}|{[i for i in range(3)]}|{(lambda q: q)(3)}|{ {1: 2}[1] }")
t(lambda: f"{x:zz}"); t(lambda: f"{'s':d}"); t(lambda: f"{None:5}"); t(lambda: f"{[]:5}"); t(lambda: f"{x:{None}}"); t(lambda: f"{nope}")
print([y := 1, y**2], (z := 5), z, [q for q in range(5) if (w2 := q) % 2], w2)
print({k: v for k, v in zip("ab", [1, 2])}, {i % 3 for i in range(3)} == {0, 1, 2}, [[i * j for j in range(i)] for i in range(4)], [(i, j) for i in range(3) for j in range(i) if i + j])
class CC:
    a = 3
    l = [a for _ in range(2)] if False else [i for i in range(a)]
print(CC.l)
def cl():
    fs = [lambda: i for i in range(3)]
    return [f() for f in fs]
print(cl())
i = "outer"; [i for i in range(3)]; print(i)
