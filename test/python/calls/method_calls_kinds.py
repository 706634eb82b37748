# Unbound, bound, class, static, builtin and partial-like calls with wrong selves.
class C:
    def m(self, x=0):
        return "m", type(self).__name__, x

    @classmethod
    def c(cls, x=0):
        return "c", cls.__name__, x

    @staticmethod
    def s(x=0):
        return "s", x


print(C.m(5), C.m(C(), 1), C().m(2), C.c(3), C().c(4), C.s(5), C().s(6))
m = C().m
print(m(x=7), m.__func__(8), m.__self__.__class__.__name__)
for call in (
    lambda: C.m(), lambda: C().m(1, 2), lambda: C().m(self=1), lambda: C.c(1, 2), lambda: C.s(1, 2), lambda: C.m(self=1), lambda: C.m(x=1),
    lambda: C.c(cls=1), lambda: str.upper(), lambda: str.upper(5), lambda: str.join(",", 5), lambda: list.append([]), lambda: list.append(1, 2), lambda: list.append([], 1, 2),
    lambda: [].append(), lambda: [].append(1, 2), lambda: [].append(object=1), lambda: {}.get(), lambda: {}.get(1, 2, 3), lambda: {}.get(key=1), lambda: dict.get(1), lambda: int.__add__(1), lambda: int.__add__("a", 1),
    lambda: int.__add__(1, "a"), lambda: (1).__add__(), lambda: (1).__add__(1, 2), lambda: (1).__add__(value=2), lambda: int.__neg__(), lambda: int.__neg__(1, 2), lambda: object.__repr__(), lambda: object.__eq__(1), lambda: type.mro(), lambda: type.mro(5), lambda: type.__call__(), lambda: type.__call__(5),
    lambda: dict.fromkeys(), lambda: dict.fromkeys(1, 2, 3), lambda: {}.fromkeys(5), lambda: str.maketrans(), lambda: bytes.fromhex(), lambda: bytes.fromhex(5), lambda: int.from_bytes(), lambda: float.fromhex(), lambda: "".__len__(1), lambda: len(), lambda: len(1, 2), lambda: list.__init__(), lambda: list.__init__(5), lambda: list.__getitem__([1]), lambda: [1].__getitem__(), lambda: [1].__setitem__(1), lambda: [1].__setitem__(1, 2, 3), lambda: object.__setattr__(1), lambda: object().__setattr__("a"), lambda: [].__contains__(), lambda: (1).__pow__(), lambda: (1).__pow__(1, 2, 3), lambda: [].__iter__(1), lambda: iter([]).__next__(1), lambda: "a".__format__(), lambda: "a".__format__(1), lambda: "a".__format__("", 1), lambda: [].__len__(x=1), lambda: [].__init__(x=1), lambda: [].__init__(1, 2), lambda: object.__new__(x=1), lambda: [].__reversed__(1), lambda: [].__class_getitem__(), lambda: (lambda: 0).__call__(1), lambda: (lambda: 0).__get__(), lambda: C.__init__(), lambda: C.__init__(1, 2), lambda: C.__dict__["c"](), lambda: C.__dict__["s"](1, 2),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
