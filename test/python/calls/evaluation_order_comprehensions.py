# Which part of a comprehension runs when, and in which scope.
def say(*a):
    print(*a, end="; ")
    return a[-1]


r = [say("elt", x) for x in say("iter", [1, 2]) if say("if", x)]
print(r)
r = [say("elt", x, y) for x in say("outer", [1, 2]) for y in say("inner", [x]) if say("cond", y > 1)]
print(r)
r = {say("key", k): say("value", v) for k, v in say("items", {"a": 1}.items())}
print(r)
r = {say("set", x) for x in say("src", "ab")}
print(sorted(r))
g = (say("gen", x) for x in say("now", [1, 2]))
print("made")
print(next(g), list(g))
r = [[say("cell", i, j) for j in range(2)] for i in say("rows", range(2))]
print(r)
print([(y := say("walrus", x)) + y for x in [1, 2]], y)
print([x for x in [1, 2, 3] if (z := x) > 1], z)
try:
    print([say("boom", 1 / x) for x in (1, 0)])
except ZeroDivisionError as e:
    print(e)
x = "outer x"
print([x for x in "ab"], x, [x for _ in "c"], (lambda: [x for _ in "d"])())
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [(lambda j: lambda: j)(i) for i in range(3)]
print([f() for f in fs])
it = iter([1, 2, 3, 4])
print([(a, next(it)) for a in it])
items = [1, 2, 3]
print([items.pop() for _ in range(2)], items)
data = [1, 2]
print([data.append(x) or x for x in data if len(data) < 6], data)
print([a for a, in [(1,), (2,)]], [b for [b, *_] in ["xyz"]], [c for c.attr in ()] if False else "", [d["k"] for d in [{}] for d["k"] in [5]])


class C:
    rows = [1, 2]
    doubled = [r * 2 for r in rows]
    nested = [[c for c in "ab"] for r in rows]
    try:
        bad = [r for _ in rows for r in rows]
    except NameError as e:
        bad = str(e)
    lam = (lambda rows=rows: [r for r in rows])()


print(C.doubled, C.nested, C.bad, C.lam)


def f():
    local = 1
    return [locals() is None or sorted(k for k in locals()) for q in [1]], [local for _ in [1]], sorted(locals())


print(f())
print([*map(lambda v: [v for v in range(v)], [1, 2])], sum(n for n in range(4)), max((len(w), w) for w in ["a", "bcd", "ef"]), dict((k, v) for k, v in zip("ab", [1, 2])))
