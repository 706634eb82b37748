order = []


class C:
    order.append(__name__)
    order.append(__qualname__)
    x = 1
    y = x + 1
    for i in range(3):
        x += i
    if x > 2:
        flag = True
    else:
        flag = False
    try:
        1 / 0
    except ZeroDivisionError:
        caught = True

    def method(self):
        return __class__

    def get_x(self):
        try:
            return x
        except NameError as e:
            return str(e)

    class Inner:
        try:
            z = y
        except NameError as e:
            z = str(e)

    del i
    squares = [n * n for n in range(3)]
    lambda_ = lambda self: self.x
    with type("Ctx", (), {"__enter__": lambda s: "entered", "__exit__": lambda s, *a: None})() as w:
        pass


print(order, C.x, C.y, C.flag, C.caught, C.squares, C.w)
print(C().method() is C, C().get_x(), C.Inner.z, hasattr(C, "i"), C().lambda_())
print(C.__name__, C.__qualname__, C.__module__, C.__doc__, C.Inner.__qualname__)


class Doc:
    """docstring"""
    a: int = 1


print(Doc.__doc__, Doc.__dict__["a"], type(Doc.__dict__).__name__)
try:
    Doc.__dict__["b"] = 1
except TypeError as e:
    print(e)
Doc.b = 2
print(Doc.b, "b" in Doc.__dict__, "b" in vars(Doc))
del Doc.b
print(hasattr(Doc, "b"))
try:
    del Doc.b
except AttributeError as e:
    print(e)
try:
    int.x = 1
except TypeError as e:
    print(e)
Doc.__name__ = "Renamed"
Doc.__qualname__ = "Q.Renamed"
print(Doc, Doc.__name__)
try:
    Doc.__name__ = 5
except TypeError as e:
    print(e)


def factory(n):
    class Local:
        value = n

        def get(self):
            return n

    return Local


print([factory(k)().get() + factory(k).value for k in range(3)])
print(C.__firstlineno__, Doc.__static_attributes__, sorted(C.__static_attributes__))


class Attrs:
    def __init__(self): self.b = self.a = 1
    def m(self): self.c: int = 2


print(sorted(Attrs.__static_attributes__))
