"""Attributes added, deleted, re-ordered and read through __dict__ while hot; objects of one class with different shapes."""


class O:
    shared = "class"


def touch(o):
    try:
        return o.a
    except AttributeError:
        return "none"


def shapes(n):
    counts = {}
    for i in range(n):
        o = O()
        if i % 2:
            o.a = 1
            o.b = 2
        else:
            o.b = 2
            o.a = 1.5
        if i % 3 == 0:
            del o.a
        if i % 5 == 0:
            o.__dict__["a"] = "dict"
        if i % 7 == 0:
            o.__dict__ = {"b": 1}
        r = touch(o), list(o.__dict__)
        counts[str(r)] = counts.get(str(r), 0) + 1
    return counts


def shadowing(n):
    o = O()
    out = {}
    for i in range(n):
        if i % 4 == 1:
            o.shared = "own"
        elif i % 4 == 3:
            del o.shared
        out[o.shared] = out.get(o.shared, 0) + 1
    O.shared = "changed"
    return out, o.shared


def many(n):
    o = O()
    for i in range(n):
        setattr(o, f"n{i % 300}", i)
        if i % 3 == 0:
            delattr(o, f"n{i % 300}")
    return len(o.__dict__), getattr(o, "n1", None), getattr(o, "n3", None), hasattr(o, "n299")


def errors(n):
    o = O()
    texts = {}
    for i in range(n):
        for name in ("x", "shared"):
            try:
                delattr(o, name)
            except AttributeError as e:
                texts[str(e)] = texts.get(str(e), 0) + 1
    return texts


print(shapes(420))
print(shadowing(1000))
print(many(1000))
print(errors(300))


def order(n):
    for i in range(n):
        o = O()
        o.x, o.y, o.z = 1, 2, 3
        del o.x
        o.x = 4
        r = list(vars(o).items())
    return r


print(order(500))


class D:
    def __init__(self):
        self.__dict__.update(a=1, b=2)

    def sum(self):
        return self.a + self.b


print(sum(D().sum() for _ in range(500)))
f = touch
for i in range(1000):
    f.a = i
print(touch(f), touch(O), touch(3))
