# Keys with __hash__ and __eq__ in Python in hot loops over dicts and sets: raising, unequal to themselves, with a changing hash.
class Key:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return hash(self.n)

    def __eq__(self, other):
        return isinstance(other, Key) and self.n == other.n

    def __repr__(self):
        return f"Key({self.n})"


def words(n):
    d = {}
    s = set()
    hits = 0
    for i in range(n):
        k = Key(i % 17)
        d[k] = d.get(k, 0) + 1
        s.add(k)
        hits += Key(i % 34) in d
        hits += Key(i % 19) in s
    return len(d), sorted(d.values())[-1], len(s), hits


print(words(500))


class Odd(Key):
    def __eq__(self, other):
        if self.n == 13 and other.n == 13:
            raise RuntimeError("unlucky")
        return self.n == other.n

    __hash__ = Key.__hash__


def odd(n):
    d = {}
    errors = 0
    for i in range(n):
        try:
            d[Odd(i % 14)] = i
        except RuntimeError:
            errors += 1
    return len(d), errors


print(odd(420))


class Never(Key):
    def __eq__(self, other):
        return False

    __hash__ = Key.__hash__


n = Never(1)
d = {n: 1}
d[Never(1)] = 2
print(n in d, Never(1) in d, len(d))


class Unhashable(Key):
    __hash__ = None


for f in (lambda k: {k}, lambda k: {k: 1}, lambda k: k in d, hash):
    try:
        f(Unhashable(1))
    except TypeError as e:
        print(e)
k = Key(5)
d = {k: "five"}
k.n = 6
print(d.get(k), d.get(Key(5)), list(d), k in list(d))
