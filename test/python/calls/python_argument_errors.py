# Every TypeError of binding arguments to a Python function, and their order of precedence.
def none(): pass
def p1(a): pass
def p2(a, b): pass
def p3(a, b, c): pass
def p4(a, b, c, d): pass
def d1(a=1): pass
def d2(a, b=1): pass
def d3(a, b=1, c=2): pass
def po1(a, /): pass
def po2(a, b, /): pass
def pod(a, b=1, /): pass
def pom(a, /, b, *, c): pass
def k1(*, k): pass
def k2(*, k, m): pass
def k3(*, k, m, n): pass
def kd(*, k=1, m): pass
def pk(a, *, k): pass
def pkd(a, b=2, *, k, m=1): pass
def va(a, *args): pass
def vk(a, **kw): pass
def vak(a, *args, k, **kw): pass
def pov(a, /, **kw): pass


functions = [none, p1, p2, p3, p4, d1, d2, d3, po1, po2, pod, pom, k1, k2, k3, kd, pk, pkd, va, vk, vak, pov]
argument_sets = [
    ((), {}), ((1,), {}), ((1, 2), {}), ((1, 2, 3), {}), ((1, 2, 3, 4), {}), ((1, 2, 3, 4, 5), {}),
    ((), {"a": 1}), ((1,), {"a": 1}), ((), {"b": 1}), ((1,), {"b": 1}), ((1, 2), {"b": 1}), ((), {"a": 1, "b": 2}),
    ((), {"k": 1}), ((1,), {"k": 1}), ((1, 2), {"k": 1}), ((1, 2, 3), {"k": 1}), ((1, 2, 3), {"k": 1, "m": 1}), ((1, 2, 3), {"k": 1, "x": 1}),
    ((), {"x": 1}), ((1,), {"x": 1}), ((1, 2), {"x": 1}), ((), {"x": 1, "y": 2}), ((1, 2, 3, 4, 5), {"x": 1}), ((1,), {"a": 1, "x": 2}), ((1,), {"x": 2, "a": 1}),
]
for function in functions:
    for args, kw in argument_sets:
        try:
            function(*args, **kw)
        except TypeError as e:
            print(function.__name__, args, kw, e)
