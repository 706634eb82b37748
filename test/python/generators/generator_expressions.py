# Generator expressions: lazy parts, eager first iterable, scope, attributes, closing.
log = []


def src(name, items):
    log.append(name)
    return items


g = (x + y for x in src("outer", [1, 2]) for y in src("inner", [10, 20]))
print(log)
print(next(g), log)
print(list(g), log)
try:
    (x for x in 5)
except TypeError as e:
    print(e)
g = (x for x in [1] for y in 5)
try:
    next(g)
except TypeError as e:
    print(e)
g = (1 / x for x in (1, 0, 2))
print(next(g))
try:
    next(g)
except ZeroDivisionError as e:
    print(e)
print(list(g))
print(g.__name__, g.__qualname__, type(g).__name__, g.gi_code.co_name, g.gi_frame)


def f(n):
    return (n * x for x in range(n))


gen = f(3)
print(gen.__qualname__, list(gen), sum(x for x in range(5)), max((x for x in "abc"), default=0))
x = "outer"
print([x for x in range(2)], x)
try:
    print((lambda: (y for y in [y]))())
except NameError as e:
    print(e)


class C:
    a = [1, 2]
    b = list(v for v in a)
    try:
        c = list(v for v in [1] for w in a)
    except NameError as e:
        c = str(e)


print(C.b, C.c)
print(list((i, j) for i in range(3) if i for j in range(i) if j or i == 1))
print(dict((k, v) for k, v in zip("ab", [1, 2])), sorted(set(c for c in "aab")), tuple(i for i in ()))
nested = ((i * j for j in range(3)) for i in range(3))
print([list(inner) for inner in nested])
g = (yielded for yielded in [1, 2, 3])
next(g)
g.close()
print(list(g))
values = [1, 2, 3]
g = (v for v in values)
values.append(4)
print(next(g), values.clear(), list(g))
print(list(w := 5 for _ in range(2)), w)
g = (v for v in [1])
try:
    g.send(5)
except TypeError as e:
    print(e)
