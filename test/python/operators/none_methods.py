# Special methods set to None: the operation is refused, and the other side is or is not asked.
class Left:
    __add__ = None
    __eq__ = None
    __lt__ = None
    __contains__ = None
    __iadd__ = None
    __getitem__ = None


class Right:
    def __radd__(self, o):
        return "radd"

    def __eq__(self, o):
        return "right eq"

    def __gt__(self, o):
        return "right gt"


class NoReflected:
    __radd__ = None
    __rmul__ = None


class Child(Right):
    __radd__ = None


class SubOf(int):
    __radd__ = None
    __add__ = None


for f in (lambda: Left() + 1, lambda: Left() + Right(), lambda: Left() == 1, lambda: Left() == Right(), lambda: Right() == Left(), lambda: Left() < Right(), lambda: Left() < 1, lambda: 1 in Left(), lambda: Left()[0], lambda: 1 + NoReflected(), lambda: [1] * NoReflected(), lambda: NoReflected() + Right(), lambda: 5 + Child(), lambda: 1 + SubOf(2), lambda: SubOf(2) + 1, lambda: SubOf(1) + SubOf(2), lambda: Left() != 1, lambda: -Left(), lambda: hash(Left()), lambda: bool(Left())):
    try:
        print(f())
    except TypeError as e:
        print(e)
x = Left()
try:
    x += 1
except TypeError as e:
    print(e)


class I:
    __iadd__ = None

    def __add__(self, o):
        return "add instead?"


i = I()
try:
    i += 1
    print(i)
except TypeError as e:
    print(e)
for name, use in (("__iter__", iter), ("__reversed__", reversed), ("__len__", len), ("__hash__", hash), ("__bool__", bool), ("__call__", lambda o: o()), ("__index__", lambda o: [1][o]), ("__int__", int), ("__float__", float), ("__str__", str), ("__repr__", repr), ("__format__", format), ("__abs__", abs), ("__neg__", lambda o: -o), ("__enter__", lambda o: exec("with o: pass", {"o": o})), ("__getattr__", lambda o: o.missing), ("__next__", next), ("__dir__", dir), ("__bytes__", bytes), ("__complex__", complex), ("__round__", round), ("__length_hint__", lambda o: o)):
    C = type("C", (), {name: None})
    try:
        use(C())
        print(name, "fine")
    except TypeError as e:
        print(name, e)
