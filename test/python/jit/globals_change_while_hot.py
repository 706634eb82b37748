"""Globals are redefined, deleted, added and shadow builtins while the functions that read them are hot."""


def helper(x):
    return x + 1


LIMIT = 10


def use(n):
    total = 0
    for i in range(n):
        total += helper(i) + LIMIT
    return total


print(use(2000))
LIMIT = 20
print(use(10))
LIMIT = "text"
try:
    use(1)
except TypeError as e:
    print(e)
LIMIT = 0.5
print(use(10))


def helper(x):
    return -x


print(use(10))
del helper
try:
    use(1)
except NameError as e:
    print(e)
globals()["helper"] = abs
print(use(10))


def changes_itself(n):
    global step
    out = []
    for i in range(n):
        if i == n - 3:
            step = 100
        elif i == n - 1:
            del step
        try:
            out.append(step)
        except NameError as e:
            out.append(str(e))
    return out[-4:]


step = 1
print(changes_itself(2000))
g = globals()


def by_dict(n):
    total = 0
    for i in range(n):
        g["counter"] = i
        total += counter
    return total


print(by_dict(2000))
for i in range(300):
    g[f"extra_{i}"] = i
print(by_dict(2000), use(3))
for i in range(300):
    del g[f"extra_{i}"]
print(by_dict(10), extra() if "extra" in g else "gone")
