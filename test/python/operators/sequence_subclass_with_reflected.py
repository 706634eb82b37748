# A subclass of list or str with a reflected method of its own adds as a number does: list's own __add__ comes first and refuses.


class WithRadd(list):
    def __radd__(self, other): return "radd"
class Plain(list): pass
class Text(str):
    def __radd__(self, other): return "text radd"
class Tuple(tuple):
    def __add__(self, other): return "tuple add"
class Stranger:
    def __radd__(self, other): return "stranger radd"
    def __rmul__(self, other): return "stranger rmul"
class Both:
    def __add__(self, other): return "both add"
    def __radd__(self, other): return "both radd"
class Declines(list):
    def __radd__(self, other): return NotImplemented
class Quiet:
    def __radd__(self, other): return NotImplemented


LEFT = [WithRadd([1]), Plain([1]), Text("t"), Tuple((1,)), Declines([1]), [1], "s", (1,), b"b", bytearray(b"a")]
RIGHT = [Stranger(), Both(), Quiet(), WithRadd([2]), Plain([2]), Text("u"), Tuple((2,)), [2], "v", (2,), 5, None]
for left in LEFT:
    for right in RIGHT:
        for sign, f in {"+": lambda: left + right, "r+": lambda: right + left}.items():
            try:
                print(type(left).__name__, sign, type(right).__name__, f())
            except TypeError as e:
                print(type(left).__name__, sign, type(right).__name__, "TypeError", e)
    for right in (Stranger(), 2):
        print(type(left).__name__, "*", left * right if not isinstance(left, Tuple) else left * right)
print(sum([1, 1e100, 1, -1e100]), sum([1e16, 1, 1.0, -1e16]), (1 + complex(0, float("nan"))) ** 1, (-0.0 - 1j) ** 1)
