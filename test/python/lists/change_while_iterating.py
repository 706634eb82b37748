# Lists may change while they are walked through: positions count.


def show(label, x, f, limit=12):
    seen = []
    for i, v in enumerate(x):
        if i >= limit:
            break
        seen.append(v)
        f(x, v)
    print(label, seen, x)


show("remove", [1, 2, 3, 4], lambda x, v: x.remove(v))
show("append", [1], lambda x, v: x.append(v + 1), 5)
show("insert before", [1, 2], lambda x, v: x.insert(0, 0), 5)
show("clear", [1, 2, 3], lambda x, v: x.clear())
show("pop", [1, 2, 3, 4, 5], lambda x, v: x.pop())
show("reverse", [1, 2, 3, 4], lambda x, v: x.reverse())
show("slice", [1, 2, 3, 4], lambda x, v: x.__setitem__(slice(None), [9] * 6), 10)
it = iter([1, 2])
print(list(it), list(it))
x = [1, 2, 3]
it = iter(x)
print(next(it), next(it), next(it), next(it, "end"))
x.append(4)
print(next(it, "stays at its end"))
back = reversed(x)
print(next(back))
x.clear()
print(next(back, "end"), back.__length_hint__())
x = [1, 2, 3, 4]
back = reversed(x)
del x[2:]
print(list(back))


class Grows:
    def __eq__(self, other):
        if len(items) < 6:
            items.append(self)
        return False

    def __repr__(self):
        return "G"


items = [Grows()]
print(5 in items, len(items))
items = [Grows()]
print(items.count(5), len(items))
items = [Grows(), Grows()]
print(items == [1, 2], len(items))


class Clears:
    def __eq__(self, other):
        items.clear()
        return True

    def __repr__(self):
        items.clear()
        return "C"


items = [Clears(), 2, 3]
print(items.index(7), items)
items = [Clears(), 2, 3]
items.remove(7)
print(items)
items = [1, Clears(), 3]
print(repr(items), items)
