# Truth: __bool__ before __len__, their errors, and where truth is asked.
class B:
    def __init__(self, v):
        self.v = v

    def __bool__(self):
        print("bool", self.v)
        return self.v


class L:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len", self.n)
        return self.n


class Both(L):
    def __bool__(self):
        print("both")
        return True


t, f = B(True), B(False)
print("and", (t and 1), (f and 1) is f, "or", (t or 1) is t, (f or 1), "not", not t, not f)
print(bool(L(0)), bool(L(3)), bool(Both(0)), len(Both(0)))
if t and not f or f:
    print("yes")
while f:
    pass
print([x for x in (1, 2) if t], 1 if f else 2, any([f, t, f]), all([t, f, t]), list(filter(None, [t, f])) == [t])
assert t
try:
    assert f, "message"
except AssertionError as e:
    print("AssertionError", e)
for bad in (B(1), B(None), B("x"), L(-1), L("x"), L(1.5), L(None), L(2**63), L(2**100), L(True)):
    for g in (bool, len, lambda b: not b):
        try:
            print(g(bad))
        except (TypeError, ValueError, OverflowError, AttributeError) as e:
            print(type(e).__name__, e)


class Raises:
    def __bool__(self):
        raise KeyError("in bool")


for g in (lambda: not Raises(), lambda: Raises() and 1, lambda: [1 for _ in "a" if Raises()], lambda: sorted([1, 2], reverse=Raises())):
    try:
        print(g())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)


class NoneBool:
    __bool__ = None
    __len__ = None


try:
    bool(NoneBool())
except TypeError as e:
    print(e)
try:
    len(NoneBool())
except TypeError as e:
    print(e)


class InstanceBool:
    def __init__(self):
        self.__bool__ = lambda: False
        self.__len__ = lambda: 0


print(bool(InstanceBool()))
try:
    len(InstanceBool())
except TypeError as e:
    print(e)
