# min, max, sum, any, all, sorted and len of everything, with keys, defaults and starts, failing and odd results.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Odd:
    def __init__(self, v): self.v = v
    def __lt__(self, o): return [self.v < o.v]
    def __gt__(self, o): return [] if self.v <= o.v else [1]
    def __repr__(self): return f"Odd{self.v}"
class Add:
    def __add__(self, o): return f"Add+{o}"
    def __radd__(self, o): return f"{o}+Add"
class Loud:
    def __init__(self, v): self.v = v
    def __bool__(self): print("bool", self.v, end=" "); return self.v


def fail(x): raise LookupError(f"key {x}")


for args, kwargs in (((), {}), ((5,), {}), ((None,), {}), (([],), {}), (([],), {"default": None}), (([],), {"default": 7}), (([3, 1, 2],), {}), ((3, 1, 2), {}), (([3, 1, 2],), {"key": lambda x: -x}), ((3, 1, 2), {"key": lambda x: -x}), ((3, 1), {"default": 5}), (("abc",), {}), (({1: 2, 0: 5},), {}), (([1, "a"],), {}), ((1, "a"), {}), (([1, None],), {"default": 1}), (([1, 2],), {"key": fail}), (([1],), {"key": fail}),
                     (([1, 2],), {"key": None}), (([1, 2],), {"key": 5}), (([1],), {"x": 1}), (([Odd(1), Odd(2), Odd(0)],), {}), (([float("nan"), 1, 2],), {}), (([1, float("nan"), 2],), {}), (([1, True, 1.0],), {}), (([[1], [0, 5]],), {}), (([-0.0, 0.0],), {}), (([0.0, -0.0],), {}), (([2**70, 1e30],), {}), (([(1, "a"), (1, "b")],), {"key": lambda p: p[0]}), ((range(5),), {}), (({3},), {}), (("",), {"default": "d"}), ((1j, 2j), {})):
    print(repr(args)[:40], list(kwargs), attempt(min, *args, **kwargs), attempt(max, *args, **kwargs))
for args in ((), (5,), ([],), ([1, 2],), ([1, 2], 10), ([1.5, 2],), ([0.1] * 10,), ([1e16, 1.0, -1e16],), ([1, 2.5, 1j],), (["a"],), (["a"], ""), ([b"a"], b""), ([[1], [2]], []), ([(1,), (2,)], ()), ([[1]],), ([1, "a"],), ([True, True],), ([2**70, 1],), ([float("inf"), float("-inf")],), ([Add(), 1],), ([1, Add()],), ([], Add() and 5), ([1], None), ({1: 2, 3: 4},), ("",), ("ab",), ([1], 1, 2), (range(101),), ((x for x in (1, 2.5)),), ([bytearray(b"a")], bytearray())):
    print(repr(args)[:44] if " at 0x" not in repr(args) else "objects", attempt(sum, *args))
print(attempt(sum, [1], start=5), attempt(sum, iterable=[1]), attempt(sum, [1], begin=1), sum([1, 2], start=0.5), sum([0.1, 0.2, 0.3]), sum([1e308, 1e308, -1e308]), sum([1, 1e100, 1, -1e100]))
for f in (any, all):
    for args in ((), (5,), ([],), ([0],), ([1],), ([0, 1],), ("",), ("a",), ({0: 1},), ([Loud(False), Loud(True), Loud(False)],), ([Loud(True), Loud(False), Loud(True)],), (iter([]),), ([NotImplemented],), ([None, []],), ([1], 2), ((fail(x) for x in [1]),), ((x for x in [0, 1]),)):
        print(f.__name__, repr(args)[:24] if " at 0x" not in repr(args) else "objects", attempt(f, *args))
for o in ("", "é😀", [], (1,), {1: 2}, {1}, range(5), b"ab", bytearray(3), memoryview(b"abc"), {1: 2}.keys(), frozenset(), 5, None, 1.5, (x for x in ()), iter([1]), int, len, Odd(1)):
    print(type(o).__name__, attempt(len, o))
