# `in` on classes with __contains__, with __iter__ only, with __getitem__ only, and on containers, at one hot place.
class Contains:
    def __contains__(self, x):
        return x * 2 if x != 3 else 0


class Iterates:
    def __iter__(self):
        yield 1
        yield from (2, 3)


class Indexes:
    def __getitem__(self, i):
        if i > 3:
            raise IndexError
        return i


def ask(container, n):
    yes = 0
    for i in range(n):
        if i % 5 in container:
            yes += 1
        if i % 7 not in container:
            yes += 1000
    return yes


for c in (Contains(), Iterates(), Indexes(), [1, 2], (3,), {4: 4}, {0, 1}, range(2, 4), bytes([1, 2]), frozenset([3])):
    print(type(c).__name__, ask(c, 350))
for c in (5, None, "text", object()):
    try:
        print(ask(c, 300))
    except TypeError as e:
        print(e)


class Raises:
    def __contains__(self, x):
        raise KeyError(x)


def guarded(n):
    errors = 0
    for i in range(n):
        try:
            i in Raises()
        except KeyError as e:
            errors += e.args[0]
    return errors


print(guarded(300))
Contains.__contains__ = None
try:
    ask(Contains(), 1)
except TypeError as e:
    print(e)
