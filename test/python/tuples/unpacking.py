a, b = 1, 2
(a, b), c = [3, 4], 5
[d, e] = "xy"
f, *g = range(4)
*h, i = "abc"
j, *k, l = (1, 2)
m, *[n, *o] = 1, 2, 3, 4
print(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o)
(p), q = 1, 2
r = s = t = []
print(p, q, r is t)
u, = [9]
[v] = {5}
(w,), x = (1,), 2
print(u, v, w, x)
data = {"k": 0}
lst = [0, 0, 0]


class O: pass


o = O()
data["k"], lst[1], o.attr, (lst[0], lst[2]) = 1, 2, 3, "ab"
print(data, lst, o.attr)
for (a, *b), c in [((1, 2, 3), 4), ("ab", "c")]:
    print(a, b, c)
for f in (lambda s: [a for a, b in s], lambda s: [(a, b) for a, *b in s]):
    print(f([(1, 2), (3, 4)]))


def fail(code, value):
    try:
        exec(code, {"v": value})
    except (ValueError, TypeError) as e:
        print(code, "|", e)


fail("a, b = v", [1])
fail("a, b = v", [])
fail("a, b = v", [1, 2, 3])
fail("a, b, *c = v", [1])
fail("a, b = v", 5)
fail("a, b = v", None)
fail("*a, b = v", [])
fail("(a, b), c = v", [1, 2])
fail("a, b = v", {1: 2})
fail("a, b = v", iter([1, 2, 3]))
fail("a, b = v", (x for x in range(5)))
fail("a, b, c = v", "ab")
fail("[a, *b, c, d] = v", (1, 2))


def gen():
    print("one")
    yield 1
    print("two")
    yield 2
    print("three")
    yield 3


try:
    a, b = gen()
except ValueError as e:
    print(e)
a, b, *_ = gen()
a = b = c = 0
a, b, c = c, a + 1, b + 2
print(a, b, c, *[1, *[2]], [*[1], *(2,)], (*"ab", *{"k": 1}), {**{"a": 1}, **{"a": 2, "b": 3}})
x = [1, 2, 3]
i = 0
i, x[i] = 2, 10
x[i], i = 20, 0
print(i, x)
