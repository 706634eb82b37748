# Side effects while arguments are unpacked: iterators, mappings, generators that raise midway.
def show(*a, **k):
    return a, k


def gen(name, n, fail=None):
    for i in range(n):
        print(name, i)
        if i == fail:
            raise ValueError(name)
        yield f"{name}{i}"
    print(name, "done")


class M:
    def __init__(self, name, **kw):
        self.name, self.kw = name, kw

    def keys(self):
        print(self.name, "keys")
        return gen(self.name, 0) and self.kw.keys()

    def __getitem__(self, k):
        print(self.name, "getitem", k)
        return self.kw[k]


print(show(*gen("a", 2), "mid", *gen("b", 1), key="k", **M("m", x=1), **M("n", y=2)))
for call in (
    lambda: show(*gen("a", 3, fail=1), *gen("never", 1)),
    lambda: show(*gen("a", 1), **M("m", x=1), **M("n", x=2)),
    lambda: show(x=print("x evaluated"), **M("m", x=1)),
    lambda: show(**M("m", x=1), x=print("x evaluated")),
    lambda: (print("callee"), 5)[1](*gen("a", 1)),
    lambda: show(*gen("a", 1), undefined_name),
    lambda: show(**{"a": 1}, **{"b": print("evaluated")}, **5),
    lambda: show(1, *2, **gen("never", 1)),
    lambda: show(**M("m", x=1), **{1: 2}),
    lambda: show(*[1], **M("missing", **{})["nothing"]),
):
    try:
        print(call())
    except (ValueError, TypeError, NameError, KeyError) as e:
        print(type(e).__name__, e)
first, *rest = gen("u", 3)
print(first, rest)
[*start, last] = gen("u", 2)
print(start, last)
for target in ("a, b", "a, b, c", "a, *b, c, d", "[a]"):
    try:
        exec(f"{target} = gen('v', 2)")
        print(target, "ok")
    except ValueError as e:
        print(target, e)
try:
    a, b = gen("infinite", 10**9)
except ValueError as e:
    print(e)
print([*gen("l", 1), *gen("m", 1)], {*gen("s", 1)}, (*gen("t", 1),), {**M("d", k=1), "k": 2, **M("e", k=3)})
