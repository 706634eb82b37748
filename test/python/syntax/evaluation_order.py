log = []


def e(x, value=None):
    log.append(x)
    return value if value is not None else x


def show(label):
    print(label, log)
    log.clear()


e(1) + e(2) * e(3) - e(4)
show("binary")
e("f", print and (lambda *a, **k: None))(e("a"), *e("b", []), k=e("c"), **e("d", {}))
show("call")
{e("k1"): e("v1"), e("k2"): e("v2")}
[e(1), e(2)], {e(3), e(4)}, (e(5),)
show("displays")
x = [0, 0, 0]
e("x", x)[e("i", 1)] = e("value")
show("assign")
e("x", x)[e("i", 1)], e("y", x)[e("j", 2)] = e("p"), e("q")
show("tuple assign")
a = e("x", x)[0] = e("chained")
show("chain")
e("x", x)[e("i", 1)]: e("annotation") = e("value")
show("annotated")
e("cond", True) if e("test", False) else e("other")
show("conditional")
e(1) < e(2) < e(3)
e(5) < e(4) < e(3)
show("compare")
e(0, 0.0) or e("or")
e(1) and e("and")
show("bool")
e("obj", "abc")[e("lo", 0):e("hi", 2):e("step", 1)]
show("slice")
f"{e('a')}{e('b'):{e('c', '>5')}}"
show("fstring")
lambda d=e("default"): e("body")
show("lambda")


def fn(a=e("d1"), *, b=e("d2")): pass
show("def")


@e("deco", lambda c: c)
class K(e("base", object), metaclass=e("meta", type)):
    e("body")
show("class")
[e(("inner", i)) for i in e("iter", range(2)) if e(("if", i), True)]
show("comp")
d = {}
d[e("key")] = d
d[e("key")][e("key2")] = e("value2")
show("nested")
del e("x", x)[e("n", 0)]
show("del")
assert e("assert", True), e("msg")
show("assert")
try:
    raise e("exc", ValueError()) from e("cause", KeyError())
except e("clause", ValueError):
    show("raise")
for e("target", x)[e("idx", 0)] in e("seq", [1, 2]): pass
show("for")
with e("cm", type("M", (), {"__enter__": lambda s: log.append("enter"), "__exit__": lambda s, *a: log.append("exit")})()) as e("t", x)[e("ti", 0)]: e("in")
show("with")
(y := e("walrus")), -e(1), not e(2), e("p", 2) ** -e("q", 1)
show("misc")
print(*[e(1), e(2)], sep=e("sep", "-"))
show("print")
x[1] = 5
e("o", x)[e("k", 1)] += e("v", 1)
show("aug")
