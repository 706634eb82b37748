# __hash__: what it may give, when it is taken away, and what hash() says.


def make(**members):
    return type("C", (), members)()


def attempt(label, f):
    try:
        print(label, f())
    except Exception as error:
        print(label, type(error).__name__, error)


attempt("int", lambda: hash(make(__hash__=lambda s: 42)))
attempt("bool", lambda: hash(make(__hash__=lambda s: True)))
attempt("-1", lambda: hash(make(__hash__=lambda s: -1)))
attempt("str", lambda: hash(make(__hash__=lambda s: "x")))
attempt("None", lambda: hash(make(__hash__=lambda s: None)))
attempt("float", lambda: hash(make(__hash__=lambda s: 1.0)))
attempt("raises", lambda: hash(make(__hash__=lambda s: 1 / 0)))
attempt("set to None", lambda: hash(make(__hash__=None)))
attempt("eq without hash", lambda: hash(make(__eq__=lambda s, o: True)))
attempt("eq and hash", lambda: hash(make(__eq__=lambda s, o: True, __hash__=lambda s: 5)))
attempt("inherited", lambda: hash(type("D", (type("B", (), {"__hash__": lambda s: 8}),), {})()))
attempt("eq in a subclass", lambda: hash(type("D", (int,), {"__eq__": lambda s, o: True})()))
attempt("kept by name", lambda: hash(type("D", (int,), {"__eq__": int.__eq__, "__hash__": int.__hash__})(7)))
attempt("on the instance", lambda: (lambda o: (setattr(o, "__hash__", lambda: 3), hash(o) == 3))(make()))
attempt("in tuple", lambda: hash((make(__hash__=lambda s: 1 / 0),)))
attempt("in frozenset", lambda: frozenset([make(__hash__=lambda s: 1 / 0)]))
attempt("tuple of unhashable", lambda: hash((1, make(__hash__=None))))
print(make(__eq__=lambda s, o: True).__hash__, list.__hash__, object().__hash__ is not None, int.__hash__(5), str.__hash__("") == 0)
o = object()
print(hash(o) == hash(o), {o: 1}[o], hash(type) == hash(type), hash(make().__class__) is not None)


class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __eq__(self, other):
        return isinstance(other, Point) and (self.x, self.y) == (other.x, other.y)

    def __hash__(self):
        return hash((self.x, self.y))


print({Point(1, 2): "found"}[Point(1.0, 2)], len({Point(1, 2), Point(1, 2), Point(2, 1)}), Point(1, 2) in [Point(1, 2)], [Point(0, 0)].index(Point(0, 0)))
