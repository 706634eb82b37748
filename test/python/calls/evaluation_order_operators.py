# Operands before operations, left to right, for every kind of expression.
def v(name, value=1):
    print(name, end=" ")
    return value


class T:
    def __init__(self, name):
        self.name = name

    def __getattr__(self, n):
        if n.startswith("__"):
            raise AttributeError(n)
        print(f"{self.name}.{n}", end=" ")
        return T(f"{self.name}.{n}")

    def __add__(self, o):
        print("+", end=" ")
        return self

    def __lt__(self, o):
        print("<", end=" ")
        return True

    def __getitem__(self, k):
        print("[]", end=" ")
        return self

    def __call__(self, *a, **k):
        print("()", end=" ")
        return self

    def __contains__(self, x):
        print("in", end=" ")
        return True

    def __bool__(self):
        print("bool", end=" ")
        return True


t = T("t")
v("a", t) + v("b", t) + v("c", t)
print()
v("a", t) < v("b", t) < v("c", t)
print()
v("a", t)[v("k")][v("l")].x.y(v("arg"))(k=v("kw"))
print()
v("x", 5) in v("container", t) and v("a", t) or v("never")
print()
-v("a", 1) ** -v("b", 2) * +v("c", 3) // ~v("d", 4)
print()
v("a", 8) >> v("b", 1) & v("c", 3) | v("d", 4) ^ v("e", 1)
print()
(v("a"), v("b"), *v("c", [1]), v("d"))
print()
{v("k1"): v("v1"), v("k2"): v("v2")}
print()
[v("a"), [v("b"), (v("c"), {v("d")})]]
print()
v("then") if v("cond", t) else v("never")
print()
f"{v('a')}{v('b')!r:{v('spec')}}{v('c'):>{v('w')}}"
print()
lambda x=v("default"), *, y=v("kwdefault"): v("never")
print()
v("s", "abc")[v("i", 0) : v("j", 2) : v("k", 1)]
print()
not v("a") or v("b") and not v("c", 0)
print()
v("a", 1) == v("b", 1) != v("c", 2) is not v("d", None) not in v("e", [1])
print()
v("f", lambda *a, **k: None)(v("a"), *v("star", [1]), v("b"), k=v("kw"), **v("dstar", {}))
print()
(n := v("walrus")) + v("next")
print()
print(v("printed"), v("too"), sep=v("sep", "-"), end=v("end", "\n"))
x = y = v("assigned")
print()
a, b = b, a = v("p"), v("q")
print(a, b)
l = [1, 2, 3]
l[v("i", 0)], l[v("j", 1)] = l[v("k", 1)], l[v("m", 0)]
print(l)
v("o", t).attr + v("p", t)[v("q")]
print()
yield_test = (lambda: [v("in list"), (v("tuple"), v("end"))])()
print()
try:
    v("before", 1) + v("bad", "s") + v("never")
except TypeError:
    print("error")
try:
    v("callee", None)(v("args are evaluated"))
except TypeError:
    print("not callable")
try:
    v("obj", 5).missing(v("never"))
except AttributeError:
    print("no attribute")
try:
    {v("k"): v("v"), v("unhashable", []): v("value")}
except TypeError:
    print("unhashable")
try:
    [1][v("index", 5)] + v("never")
except IndexError:
    print("index")
await_like = [v(i) for i in "ab" if v("if")]
print(await_like)
