def f(*args, **kw):
    return args, sorted(kw.items())


print(f(*range(3), *{"k": 1}, *(x for x in "ab")))
print(f(**{"a": 1}, **{"b": 2}), f(a=1, *[2]))


class Mapping:
    def keys(self):
        print("keys")
        return ["x", "y"]

    def __getitem__(self, k):
        print("get", k)
        return k * 2


print(f(**Mapping()))
for call in (lambda: f(**{"a": 1}, a=2), lambda: f(a=1, **{"a": 2}), lambda: f(*5), lambda: f(**5),
             lambda: f(*None), lambda: f(**None), lambda: f(**{1: 2}), lambda: f(**[("a", 1)])):
    try:
        print(call())
    except TypeError as e:
        print(e)
print(f(*[], **{}), f(*"", *"", **{}, **{}))


def many(a, b, c, d, e, f, g, h, i, j):
    return a + b + c + d + e + f + g + h + i + j


print(many(*range(10)), many(*range(5), **{c: n for n, c in enumerate("fghij", 5)}))


def mutate(*args, **kw):
    kw["new"] = 1
    return len(kw)


d = {"a": 1}
print(mutate(**d), d)


def forward(*args, **kw):
    return f(*args, **kw)


print(forward(1, 2, x=3), forward(*forward(1)[0]))
print([*range(3), *"ab"], (*[1], *[2]), {*[1, 1], *[2]} == {1, 2}, {**{"a": 1}, "b": 2, **{"a": 3}})
print(max(*[1, 5, 2]), print(*["a", "b"], sep="-"))
print(f(* [1] + [2]), f(*[1] if True else [2]), f(**{"a": 1} | {"b": 2}))
