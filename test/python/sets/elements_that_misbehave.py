# Elements whose __hash__ or __eq__ raises or lies.


class Element:
    def __init__(self, name, hash_value=1, equal=None):
        self.name = name
        self.hash_value = hash_value
        self.equal = equal

    def __hash__(self):
        if isinstance(self.hash_value, Exception):
            raise self.hash_value
        return self.hash_value

    def __eq__(self, other):
        return self.equal(self, other) if self.equal else self is other

    def __repr__(self):
        return self.name


def fail(self, other):
    raise ArithmeticError("eq")


def attempt(label, f):
    try:
        r = f()
        print(label, sorted(r, key=repr) if isinstance(r, (set, frozenset)) else r)
    except Exception as error:
        print(label, type(error).__name__, error)


bad = Element("bad", 1, fail)
unhashable = Element("unhashable", KeyError("hash"))
attempt("display", lambda: {unhashable})
attempt("constructor", lambda: set([1, unhashable]))
attempt("add", lambda: set().add(unhashable))
attempt("remove", lambda: set().remove(unhashable))
attempt("discard", lambda: {1}.discard(unhashable))
attempt("in", lambda: unhashable in {1})
attempt("eq fails on collision", lambda: {1, bad})
attempt("eq fails in", lambda: bad in {1})
attempt("no collision", lambda: bad in {2})
attempt("identity", lambda: bad in {bad})
attempt("union", lambda: {1} | {bad})
attempt("intersection", lambda: {1} & {bad})
attempt("difference", lambda: {1} - {bad})
attempt("symmetric", lambda: {1} ^ {bad})
attempt("equal", lambda: {1} == {bad})
attempt("subset", lambda: {1} <= {bad, 2})
attempt("disjoint", lambda: {1}.isdisjoint([bad]))
attempt("hash of frozenset", lambda: frozenset([unhashable]))
attempt("wrong hash", lambda: {Element("x", "one")})
attempt("big hash", lambda: Element("x", 2**80) in {1})
attempt("equal to one", lambda: {Element("x", hash(1), lambda self, other: other == 1), 1})
attempt("truth of eq", lambda: len({Element("x", 1, lambda s, o: []), Element("y", 1, lambda s, o: [])}))
attempt("message of a class without hash", lambda: {type("NoHash", (), {"__hash__": None})()})
attempt("class with eq only", lambda: {type("EqOnly", (), {"__eq__": lambda s, o: True})()})
