# Methods of built-in types put into classes that are not subclasses of them.
class C:
    __len__ = list.__len__
    __add__ = int.__add__
    __getitem__ = dict.__getitem__
    __iter__ = list.__iter__
    __str__ = str.__str__
    __eq__ = int.__eq__
    __hash__ = str.__hash__
    __bool__ = int.__bool__
    __call__ = type.__call__
    upper = str.upper
    append = list.append
    real = int.real
    imag = complex.imag
    fromkeys = dict.fromkeys
    maketrans = str.maketrans
    start = slice.start
    bound = [1, 2].index
    length = len


class Sub(list):
    upper = str.upper
    __add__ = list.__add__
    append = list.append


class SlotA:
    __slots__ = ("x",)


class SlotB:
    y = SlotA.x


c = C()
for f in (
    lambda: len(c), lambda: c + 1, lambda: 1 + c, lambda: c[0], lambda: iter(c), lambda: str(c), lambda: c == 1, lambda: hash(c), lambda: bool(c), lambda: c(), lambda: c.upper(), lambda: c.upper, lambda: c.append(1), lambda: c.real, lambda: c.imag, lambda: c.start,
    lambda: c.fromkeys("ab"), lambda: c.maketrans("a", "b"), lambda: c.bound(2), lambda: c.length("abc"), lambda: C.upper("x"), lambda: C.upper is str.upper, lambda: C.__dict__["upper"] is str.upper, lambda: C.real is int.real, lambda: setattr(c, "real", 1), lambda: delattr(c, "real"),
    lambda: Sub([1]).upper(), lambda: Sub([1]) + [2], lambda: Sub().append(1), lambda: SlotB().y, lambda: setattr(SlotB(), "y", 1), lambda: delattr(SlotB(), "y"), lambda: SlotB.y is SlotA.x, lambda: {c: 1}, lambda: sorted([c, c]), lambda: f"{c}", lambda: repr(C.upper),
):
    try:
        r = f()
        print(r if not hasattr(r, "__self__") else type(r).__name__)
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class D(C):
    def shout(self):
        return super().upper()


try:
    D().shout()
except TypeError as e:
    print(e)
C.upper = lambda self: "now fine"
print(D().shout())
C.late = str.lower
try:
    c.late()
except TypeError as e:
    print(e)
