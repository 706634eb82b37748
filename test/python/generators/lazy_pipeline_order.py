# In which order the stages of a lazy pipeline run, and that nothing runs before it is needed.
def say(*a):
    print(*a, end="; ")


def source(n):
    say("open")
    for i in range(n):
        say("produce", i)
        yield i
    say("dry")


def keep(test, it):
    for x in it:
        say("test", x)
        if test(x):
            yield x


def apply(f, it):
    for x in it:
        say("apply", x)
        yield f(x)


def batch(n, it):
    group = []
    for x in it:
        group.append(x)
        if len(group) == n:
            yield group
            group = []
    if group:
        yield group


p = batch(2, apply(lambda x: x * x, keep(lambda x: x % 2 == 0, source(7))))
print("built")
print(next(p))
print(next(p))
print(next(p, "end"))
p = (y for x in source(3) for y in (x, -x) if y)
print("\nbuilt")
print(next(p), next(p))
p.close()
print()
print(any(x > 1 for x in source(5)))
print(next((x for x in source(3) if x == 9), "none"))
print([x for x, _ in zip(source(3), "ab")])
print([x for _, x in zip("ab", source(9))])
m = map(lambda x: say("map", x) or x, source(2))
print("mapped")
print(list(m))
print(dict(enumerate(filter(None, source(3)))), max(source(3)), sorted(source(3), reverse=True))
a, b, *c = source(4)
print(a, b, c)
it = source(3)
for x in it:
    if x == 1:
        break
print("broke out", next(it))
it.close()
print()
