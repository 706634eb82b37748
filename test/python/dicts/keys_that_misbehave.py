# Keys whose __hash__ or __eq__ raises, lies, or changes the dict.


class Key:
    def __init__(self, name, hash_value=1, equal=None):
        self.name = name
        self.hash_value = hash_value
        self.equal = equal

    def __hash__(self):
        if isinstance(self.hash_value, Exception):
            raise self.hash_value
        return self.hash_value

    def __eq__(self, other):
        if self.equal is not None:
            return self.equal(self, other)
        return isinstance(other, Key) and self.name == other.name

    def __repr__(self):
        return self.name


def attempt(label, f):
    try:
        print(label, f())
    except Exception as error:
        print(label, type(error).__name__, error)


def fail(self, other):
    raise ArithmeticError(f"{self} == {other}")


attempt("hash raises", lambda: {Key("a", ValueError("no hash")): 1})
attempt("hash raises TypeError", lambda: {Key("a", TypeError("my own words")): 1})
attempt("hash is a str", lambda: {Key("a", "x"): 1})
attempt("hash is a float", lambda: {Key("a", 1.5): 1})
attempt("hash is None", lambda: {Key("a", None): 1})
attempt("hash is huge", lambda: {Key("a", 2**100): 1}[Key("a", 2**100)])
attempt("hash is True", lambda: {Key("a", True): 1})
attempt("hash -1", lambda: (hash(Key("a", -1)), {Key("a", -1): 1}[Key("a", -2)]))
attempt("eq raises, same hash", lambda: {Key("a", 1, fail): 1, Key("b", 1): 2})
attempt("eq raises, other hash", lambda: {Key("a", 1, fail): 1, Key("b", 2): 2})
attempt("identity comes first", lambda: (lambda k: {k: 1}[k])(Key("a", 1, fail)))
attempt("lookup raises", lambda: {1: "one"}[Key("a", hash(1), fail)])
attempt("get raises", lambda: {1: "one"}.get(Key("a", hash(1), fail)))
attempt("in raises", lambda: Key("a", hash(1), fail) in {1: "one"})
attempt("pop raises", lambda: {1: "one"}.pop(Key("a", hash(1), fail), "default"))
attempt("setdefault raises", lambda: {1: "one"}.setdefault(Key("a", hash(1), fail)))
attempt("update raises", lambda: {1: "one"}.update({Key("a", hash(1), fail): 2}))
attempt("equal to an int", lambda: {1: "one"}[Key("a", hash(1), lambda self, other: other == 1)])
attempt("equal to everything", lambda: {Key("a", 1, lambda self, other: True): 1, Key("b", 1): 2})
attempt("eq gives a list", lambda: {Key("a", 1, lambda self, other: []): 1, Key("b", 1, lambda self, other: [0]): 2})
attempt("NotImplemented", lambda: len({Key("a", 1, lambda self, other: NotImplemented): 1, Key("a", 1, lambda self, other: NotImplemented): 2}))


def clear(self, other):
    d.clear()
    return True


def grow(self, other):
    d[len(d) + 100] = 0
    return False


d = {Key("a", 1): 1, Key("b", 1): 2}
attempt("clear in eq", lambda: d.get(Key("x", 1, clear)))
print(len(d))
d = {Key("a", 1): 1}
attempt("grow in eq", lambda: d.get(Key("x", 1, grow)))
print(len(d))
d = {}
k = Key("changes", 5)
d[k] = 1
k.hash_value = 6
print(k in d, Key("changes", 5) in d, list(d), d.get(k))
d[k] = 2
print(d, len(d))
