# bytearray as a list: append, extend, insert, pop, remove, reverse, index, item assignment and deletion, and exports that forbid resizing.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Index:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


def run(name, *args):
    b = bytearray(b"abcab")
    return attempt(getattr(b, name), *args), b


for name, argument_lists in {
    "append": [(65,), (0,), (255,), (256,), (-1,), ("a",), (b"a",), (1.0,), (None,), (Index(66),), (2**70,), (), (1, 2)],
    "extend": [(b"xy",), ([1, 2],), ("ab",), ([256],), (["a"],), (5,), (None,), (range(3),), (iter([7]),), (bytearray(b"z"),), ((x for x in (1, 300)),), ({1: 2},)],
    "insert": [(0, 65), (-1, 65), (100, 65), (-100, 65), (2, 256), ("0", 1), (1.0, 1), (Index(2), Index(67)), (0,), (2**70, 1)],
    "pop": [(), (0,), (-1,), (5,), (-6,), ("0",), (1.0,), (None,), (2**70,), (Index(1),)],
    "remove": [(97,), (98,), (120,), (256,), ("a",), (b"a",), (None,), (Index(99),)],
    "index": [(97,), (b"b",), (120,), (97, 1), (97, -2), (256,), ("a",)],
    "count": [(97,), (b"ab",), (b"",), (300,)],
    "reverse": [(), (1,)], "clear": [()], "copy": [()], "resize": [(0,), (3,), (8,), (-1,), ("x",), (2**70,)],
    "__setitem__": [(0, 65), (-1, 66), (5, 1), (0, 256), (0, "a"), (0, b"a"), ("0", 1), (slice(0, 2), b"XYZ"), (slice(0, 2), 5), (0, Index(70)), (slice(None, None, 2), b"123"), (slice(None, None, 2), b"12")],
    "__delitem__": [(0,), (-1,), (5,), (slice(1, 3),), (slice(None, None, 2),), ("0",), (None,)],
    "__iadd__": [(b"x",), ([1],), ("a",), (5,), (memoryview(b"m"),)], "__imul__": [(0,), (2,), (-1,), ("2",), (1.0,)],
}.items():
    for args in argument_lists:
        shown = [a.v if isinstance(a, Index) else a if isinstance(a, (int, str, bytes, slice, float, list, range, dict, bytearray, type(None))) else type(a).__name__ for a in args]
        result, b = run(name, *args)
        print(name, shown, result if not isinstance(result, bytearray) else "itself" if result is b else bytes(result), bytes(b))

for action in (lambda b: b.append(1), lambda b: b.extend(b"xx"), lambda b: b.pop(), lambda b: b.insert(0, 1), lambda b: b.clear(), lambda b: b.remove(97), lambda b: b.__delitem__(0), lambda b: b.__setitem__(slice(0, 1), b"zz"), lambda b: b.resize(1), lambda b: b.__iadd__(b"q"), lambda b: b.__imul__(2),
               lambda b: b.__setitem__(0, 66), lambda b: b.__setitem__(slice(0, 1), b"z"), lambda b: b.reverse(), lambda b: b.extend(b""), lambda b: b.__init__(b"new"), lambda b: b.translate(None, b"a"), lambda b: b.copy(), lambda b: b.__imul__(1)):
    b = bytearray(b"abc")
    with memoryview(b) as view:
        print(attempt(action, b), bytes(b), len(view))
    print("   released", attempt(action, b) is not ..., bytes(b))
b = bytearray(b"abc")
print(attempt(b.__iadd__, b))
b += bytes(b)
b[1:1] = b
b.extend(b[:2])
print(b, b == bytes(b), b is b.copy(), attempt(hash, b), bytearray(b) == b, sorted(b)[:3], max(b), b"".join([b, b"!"]), attempt(b.__lt__, "x"), type(b + b"x").__name__, type(b"x" + b).__name__)
for args in ((), (3,), (b"ab",), ("ab",), ("ab", "ascii"), ("é", "ascii"), ([1, 2],), ([256],), (range(3),), (-1,), (None,), (1.5,), ("a", "utf-8", "nope"), (b"a", "ascii"), (5, "ascii"), (2**70,), (bytearray(b"c"),), (memoryview(b"m"),), ({1: 2},), (iter([5]),), ([None],), ("ab", 5), (b"x", None)):
    print([a if not isinstance(a, memoryview) and not hasattr(a, "__next__") else type(a).__name__ for a in args], attempt(lambda: bytes(bytearray(*args))) if not any(hasattr(a, "__next__") for a in args) else "", attempt(lambda: bytes(*args)))
