# __eq__ without __hash__, explicit None, inheritance, and hash results.
class Plain:
    pass


class Eq:
    def __eq__(self, o):
        return True


class EqHash(Eq):
    def __hash__(self):
        return 5


class InheritsEq(Eq):
    pass


class Restores(Eq):
    __hash__ = object.__hash__


class NoneHash:
    __hash__ = None


class SubNone(NoneHash):
    pass


class HashOnly:
    def __hash__(self):
        return 7


for cls in (Plain, Eq, EqHash, InheritsEq, Restores, NoneHash, SubNone, HashOnly):
    try:
        h = hash(cls())
        print(cls.__name__, "hashes", h if h in (5, 7) else "by identity", cls.__hash__ is None)
    except TypeError as e:
        print(cls.__name__, e, cls.__hash__)
for value in ("x", 1.5, None, True, -1, -2):
    H = type("H", (), {"__hash__": lambda self: value})
    try:
        print(value, hash(H()))
    except TypeError as e:
        print(e)
for bad in ([], {}, set(), bytearray(), slice(1), {1: 2}.keys(), [1].__iter__ and {}.items()):
    try:
        hash(bad)
        print(type(bad).__name__, "hashable")
    except TypeError as e:
        print(e)
for f in (lambda: {[]: 1}, lambda: {(1, []): 1}, lambda: {Eq()}, lambda: {}[[]], lambda: {}.get([]), lambda: [] in {}, lambda: [] in set(), lambda: {1: 2}.pop({}), lambda: frozenset([[]]), lambda: dict.fromkeys([[]]), lambda: hash((1, {}))):
    try:
        print(f())
    except TypeError as e:
        print(e)
d = {EqHash(): 1}
d[EqHash()] = 2
print(list(d.values()), EqHash() in d, 5 in d)
print(isinstance(Plain(), object), Eq() == 1, Eq() != 1, HashOnly() == HashOnly(), EqHash() in {EqHash()})
Eq.__hash__ = lambda self: 9
print(hash(Eq()), hash(InheritsEq()))
