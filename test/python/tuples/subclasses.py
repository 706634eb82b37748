# Instances of tuple subclasses: results are plain tuples; __new__, __hash__, __eq__ and __iter__ of the subclass.


class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))

    @property
    def x(self):
        return self[0]

    def __add__(self, other):
        return Point(self[0] + other[0], self[1] + other[1])


class Odd(tuple):
    def __iter__(self):
        return iter("iter")

    def __len__(self):
        return 7

    def __getitem__(self, i):
        return "item"

    def __repr__(self):
        return "Odd"


p = Point(1, 2)
print(p, p.x, p + (3, 4), type(p + p).__name__, type(p[:]).__name__, type(p * 2).__name__, p == (1, 2), hash(p) == hash((1, 2)))
print({(1, 2): "found"}[p], (1, 2) in {p}, p < (1, 3), (0,) < p, p.index(2), len(p), [*p])
x, y = p
print(x, y, (0, *p), f"{p}", "%s %s" % p, "%s" % (p,), tuple(p), type(tuple(p)).__name__, isinstance(p, tuple))
o = Odd((1, 2))
print(len(o), o[0], list(o), o == (1, 2), repr(o), str(o), (o,), tuple(o), 1 in o, o + (3,), sorted(o), [*o], bool(o), bool(Odd()))
a, b = tuple.__iter__(o)
print(a, b, o.count(1), tuple.__len__(o), "%d %d" % o)
try:
    p.z = 5
    print(p.z, p.__dict__)
except AttributeError as error:
    print(error)
try:
    Point(1)
except TypeError as error:
    print(error)
t = ([1],)
try:
    t[0] += [2]
except TypeError as error:
    print(error, t)
u = (1, [])
u[1].append(u)
print(u)
try:
    hash(u)
except TypeError as error:
    print(error)
