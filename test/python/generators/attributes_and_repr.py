# Names, code, frames and states of generators, and what cannot be set.
def g(x):
    """doc"""
    y = x + 1
    yield y
    yield from [1]


a = g(5)
print(a.__name__, a.__qualname__, a.__doc__ is None or "iterator", type(a).__name__, a.gi_running, a.gi_suspended, a.gi_yieldfrom, a.gi_code is g.__code__)
print(a.gi_frame.f_locals, a.gi_frame.f_lineno - g.__code__.co_firstlineno)
next(a)
print(a.gi_frame.f_locals, a.gi_suspended, a.gi_frame.f_lineno - g.__code__.co_firstlineno)
next(a)
print(type(a.gi_yieldfrom).__name__)
list(a)
print(a.gi_frame, a.gi_suspended, a.gi_yieldfrom, a.gi_running)
a.__name__ = "renamed"
a.__qualname__ = "q.renamed"
print(repr(a).split(" at ")[0], a.__name__)
for name, value in (("__name__", 5), ("__qualname__", b"x"), ("gi_code", None), ("gi_frame", None), ("gi_running", 1), ("gi_yieldfrom", 1), ("gi_suspended", 1), ("new", 1), ("__class__", int)):
    try:
        setattr(a, name, value)
        print(name, "set")
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
for name in ("__name__", "gi_frame"):
    try:
        delattr(a, name)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
for f in (lambda: len(a), lambda: a[0], lambda: a + a, lambda: a < a, lambda: type(a)(), lambda: type(a).send(5, 1), lambda: type(a).__next__([]), lambda: hash(a) == hash(a), lambda: a == a, lambda: a == g(1), lambda: bool(a), lambda: a(), lambda: iter(a) is a, lambda: reversed(a), lambda: type("X", (type(a),), {}), lambda: a.__iter__() is a, lambda: next(a, "default"), lambda: [*a], lambda: type(a).gi_code, lambda: g.__code__.co_flags & 0x20, lambda: (x for x in ()).gi_code.co_flags & 0x20):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)


class K:
    def method(self):
        yield

    gen = method

    def expr(self):
        return (i for i in ())


print(K().method().__qualname__, K().gen().__qualname__, K().expr().__qualname__, (lambda: (yield))().__qualname__)


def renamed():
    yield


renamed.__name__ = "new"
renamed.__qualname__ = "newq"
print(renamed().__name__, renamed().__qualname__)
