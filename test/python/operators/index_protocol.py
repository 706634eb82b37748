# __index__: where it is used, where it is not, and its errors.
class Idx:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        print("index", self.v)
        return self.v


class Bad:
    def __index__(self):
        return "no"


class Raises:
    def __index__(self):
        raise RuntimeError("from index")


class Int(int):
    def __index__(self):
        return 99


data = list(range(10))
print(data[Idx(2)], data[Idx(1) : Idx(4)], "abcdef"[Idx(-1)], (1, 2, 3)[Idx(0)], b"abc"[Idx(1)])
print(range(Idx(3)), list(range(Idx(1), Idx(7), Idx(3))), bytes(Idx(3)), [0] * Idx(2), Idx(2) * "ab")
print(hex(Idx(255)), oct(Idx(8)), bin(Idx(5)), chr(Idx(65)), "%x %d" % (Idx(16), Idx(7)), round(2.567, Idx(1)))
print(int(Idx(5)), float(Idx(6)), complex(Idx(7)), divmod(7, 2), pow(2, 3, 5))
print(slice(Idx(1), Idx(5)).indices(Idx(10)), data.index(3, Idx(0)), "abcabc".find("b", Idx(2)))
data[Idx(0)] = "zero"
del data[Idx(1)]
print(data)
data.insert(Idx(1), "ins")
print(data.pop(Idx(-1)), data)
print(int("ff", Idx(16)), (5).to_bytes(Idx(2), "big"), [1, 2, 3][Int(1)], list(range(100))[Int(1)])
for f in (
    lambda: data[Bad()],
    lambda: data[Raises()],
    lambda: range(Bad()),
    lambda: data[1.0],
    lambda: data["1"],
    lambda: data[None],
    lambda: data[1.0:],
    lambda: [0] * Bad(),
    lambda: [0] * 1.5,
    lambda: hex(1.0),
    lambda: hex(Bad()),
    lambda: chr(1.0),
    lambda: int(Bad()),
    lambda: bytes(Bad()),
    lambda: bytes(Raises()),
    lambda: "%x" % 1.5,
    lambda: "%d" % Bad(),
    lambda: slice(1.5).indices(3),
    lambda: slice(None, None, Idx(0)).indices(3),
    lambda: "abc".center(Bad()),
    lambda: Idx(1) + 1,
    lambda: data[Idx(2**100)],
    lambda: [0] * Idx(2**100),
    lambda: round(1.5, 1.0),
    lambda: 1 << Idx(3),
):
    try:
        print(f())
    except (TypeError, RuntimeError, IndexError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)


class Odd:
    def __index__(self):
        return True


import sys
print([1, 2][Odd()], range(5)[Int(2)])
