# __instancecheck__, __subclasscheck__, and the shapes isinstance accepts.
class Meta(type):
    def __instancecheck__(cls, o):
        print("instancecheck", cls.__name__, o)
        return o == 5 and "truthy"

    def __subclasscheck__(cls, c):
        print("subclasscheck", cls.__name__, c)
        return c is int


class C(metaclass=Meta):
    pass


class D(C):
    pass


print(isinstance(5, C), isinstance(6, C), issubclass(int, C), issubclass(str, C))
c = C()
print(isinstance(c, C), isinstance(c, D) if False else "skip")
print(isinstance(5, (str, C, D)), isinstance(5, (str, (int, C))), isinstance(5, ()), issubclass(int, (str, (C,))))
print(isinstance(5, int | str), isinstance(None, int | None), issubclass(bool, int | str), isinstance("", C | int))


class Duck:
    def __instancecheck__(self, o):
        return o == "duck"

    def __subclasscheck__(self, c):
        return c == "ducks"


print(isinstance("duck", Duck()), issubclass("ducks", Duck()))


class Bases:
    def __init__(self, *bases):
        self.__bases__ = bases


root = Bases()
child = Bases(root)
print(issubclass(child, root), issubclass(root, child))
for f in (
    lambda: isinstance(1, 5),
    lambda: isinstance(1, "int"),
    lambda: isinstance(1, [int]),
    lambda: isinstance(1, (int, 5)),
    lambda: isinstance("", (int, 5)),
    lambda: issubclass(1, int),
    lambda: issubclass(int, 5),
    lambda: issubclass(int, (str, 5)),
    lambda: isinstance(1, list[int]),
    lambda: issubclass(list, list[int]),
    lambda: isinstance(1, int | list[int]),
    lambda: isinstance([], int | list[int]),
    lambda: isinstance(1),
    lambda: isinstance(1, int, 2),
    lambda: isinstance(obj=1, cls=int),
    lambda: isinstance(1, None),
    lambda: isinstance(None, None),
):
    try:
        print(f())
    except TypeError as e:
        print(e)


class Raises(type):
    def __instancecheck__(cls, o):
        raise ValueError("checked")


class R(metaclass=Raises):
    pass


try:
    isinstance(1, R)
except ValueError as e:
    print(e)
print(isinstance(R(), R))
try:
    match 1:
        case R():
            print("matched")
except ValueError as e:
    print("match", e)
try:
    raise KeyError(1)
except (KeyError, C):
    print("except does not ask")


class NoneCheck(type):
    __instancecheck__ = None


class N(metaclass=NoneCheck):
    pass


try:
    isinstance(1, N)
except TypeError as e:
    print(e)
deep = int
for _ in range(50):
    deep = (deep,)
print(isinstance(1, deep))
