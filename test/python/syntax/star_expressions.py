a = [1, 2]
b = {"x": 1}
print([*a, 3, *"xy"], (*a, *a), {*a, 2, 3}, {**b, "y": 2, **{"x": 9}}, [*range(3)], [*[]], (*[],), {**{}}, [*{"k": 1}], *a, sep="|")
x = *a, 5
print(x)
y = *a,
print(y)
first, *rest = *a, *"bc"
print(first, rest)
for v in *a, 9:
    print(v, end=" ")
print()


def ret(): return *a, "r"
def gen(): yield *a, "y"
def f(*args, **kw): return args, kw


print(ret(), list(gen()), f(*a, 3, *a, **b, z=2), f(*"ab", **{}), f(*(n for n in a)), f(*a, *a, x=1, **{"y": 2}))
class S:
    def __getitem__(self, k): return k
print(S()[*a], S()[1, *a], S()[*a, 1:2], S()[*a,])
print([*a, *[*a, *[*a]]], {**b, **{**b, "z": {**b}}}, [[*r] for r in (a, "xy")], [*map(str, a)], (*(1, 2), *[3]), sum([*a, *a]))
*p, q = "hello"
[r, *s] = {1: 2}
*t, = range(3)
(*u, v), *w = [(1, 2, 3), 4, 5]
print(p, q, r, s, t, u, v, w)
log = []
def e(n): log.append(n); return [n]
print([*e(1), *e(2)], {**{1: e(3)}, 2: e(4)}, f(*e(5), *e(6), k=e(7)), log)
for bad in ("[*5]", "(*None,)", "{*1}", "{**[1]}", "f(*1)", "f(**1)", "{**{1: 2}, **None}", "[*a, *3]"):
    try:
        eval(bad)
    except TypeError as error:
        print(bad, "|", error)
for source in ("*a", "*a = 1", "*a, *b = c", "print(*)", "x = *a", "return *a", "[*a for a in b]", "f(**a, *b)", "{*a: 1}", "{**a for a in b}", "(*a)", "a = (*b)", "del *a", "*a + 1,", "f(*a b)", "lambda *: 1", "def f(*): pass", "def f(*, **k): pass", "def f(*a, *b): pass", "def f(**k, a): pass", "for *a in b: pass"):
    try:
        compile(source, "s", "exec")
        print(source, "| fine")
    except SyntaxError as error:
        print(source, "|", error.msg)
