# Special methods called by name, with operands that they take and with ones that they do not.
import sys

BINARY = "lt le eq ne gt ge add radd sub rsub mul rmul matmul floordiv rfloordiv truediv rtruediv mod rmod divmod rdivmod pow rpow lshift rlshift rshift rrshift and rand or ror xor rxor iadd isub imul iand ior ixor contains getitem".split()
UNARY = "neg pos abs bool int float complex index round trunc floor ceil len hash repr str iter reversed bytes length_hint sizeof dir".split()


def shown(value):
    text = f"{type(value).__name__} {sorted(value, key=str)}" if isinstance(value, (set, frozenset)) else repr(value)
    return type(value).__name__ if " at 0x" in text or len(text) > 70 else text


def binary(label, value, *operands):
    for name in BINARY:
        method = getattr(type(value), f"__{name}__", None)
        if method is None:
            continue
        results = []
        for operand in operands:
            target = value.copy() if name[0] == "i" and hasattr(value, "copy") else value
            try:
                results.append(shown(method(target, operand)))
            except Exception as e:
                results.append(f"{type(e).__name__}: {e}")
        print(label, name, *results, sep=" | ")


def unary(label, value):
    for name in UNARY:
        method = getattr(type(value), f"__{name}__", None)
        if not callable(method):
            continue
        try:
            result = method(value)
        except Exception as e:
            print(label, name, type(e).__name__, e)
            continue
        if name in ("hash", "sizeof"):
            print(label, name, type(result).__name__, result > 0 or name == "hash")
        elif name == "dir":
            print(label, name, len(result) > 10, "__class__" in result)
        else:
            print(label, name, shown(result))


def function():
    pass


class C:
    def method(self):
        pass


c = C()
values = {
    "int": (7, 7, 3, -2, True, 2.0, "x"),
    "bool": (True, True, False, 3, 1.0, None),
    "float": (2.5, 2.5, 2, True, float("nan"), 1j, "x"),
    "complex": (2 + 1j, 2 + 1j, 2, 1.5, True, "x"),
    "str": ("ab", "ab", "b", "abc", 2, 0, b"ab", ("x",)),
    "bytes": (b"ab", b"ab", b"b", b"abc", 2, 0, "ab", bytearray(b"ab"), (1,)),
    "bytearray": (bytearray(b"ab"), bytearray(b"ab"), b"b", b"abc", 2, 0, "ab", (1,)),
    "memoryview": (memoryview(b"ab"), b"ab", memoryview(b"ab"), b"b", 1, slice(1), "ab"),
    "list": ([1, 2], [1, 2], [1], [1, 3], 2, 0, (1, 2), slice(1)),
    "tuple": ((1, 2), (1, 2), (1,), (1, 3), 2, 0, [1, 2], slice(1)),
    "dict": ({1: 2}, {1: 2}, {1: 3}, {3: 4}, 1, [(5, 6)], None),
    "set": ({1, 2}, {1, 2}, {1}, {1, 2, 3}, frozenset({2}), [1], 1),
    "frozenset": (frozenset({1, 2}), frozenset({1, 2}), {1}, {1, 2, 3}, frozenset({2}), [1], 1),
    "range": (range(3), range(3), range(0, 3, 1), range(4), 2, 1.0, slice(1, 3), "x"),
    "slice": (slice(1, 2), slice(1, 2), slice(1, 3), slice(None), (1, 2)),
    "keys": ({1: 2}.keys(), {1: 2}.keys(), {1}, {1, 2}, [1], 1),
    "items": ({1: 2}.items(), {1: 2}.items(), {(1, 2)}, [(1, 2)], (1, 2), 1),
    "mappingproxy": (type(C.__dict__)({1: 2}), {1: 2}, type(C.__dict__)({1: 2}), {3: 4}, 1, None),
    "None": (None, None, 1),
    "Ellipsis": (..., ..., 1),
    "NotImplemented": (NotImplemented, NotImplemented, 1),
    "function": (function, function, len),
    "builtin": (len, len, abs, 1),
    "method": (c.method, c.method, C().method, 1),
    "builtin method": ([].append, [].append, 1),
    "method-wrapper": ((5).__add__, (5).__add__, (6).__add__, (5).__sub__, 1),
    "wrapper_descriptor": (int.__add__, int.__add__, int.__sub__),
    "cell": ((lambda x: lambda: x)(1).__closure__[0], (lambda x: lambda: x)(1).__closure__[0], (lambda x: lambda: x)(2).__closure__[0], 1),
    "code": (function.__code__, function.__code__, C.method.__code__, 1),
    "GenericAlias": (list[int], list[int], list[str], int, None, "x", 1),
    "Union": (int | str, str | int, int | None, float, None, 1),
    "type": (C, C, int, None, list[int], 1),
    "namespace": (type(sys.implementation)(a=1), type(sys.implementation)(a=1), type(sys.implementation)(a=2), type(sys.implementation)(b=1), 1),
    "locals": ((lambda x: sys._getframe().f_locals)(1), {"x": 1}, {"x": 2}, {"y": 1}, "x", "y", 1),
    "object": (c, c, C(), 1),
    "exception": (ValueError(1), ValueError(1), 1),
    "version_info": (sys.version_info, (3, 14), (4,), sys.version_info, 3, 0, [3]),
    "float_info": (sys.float_info, tuple(sys.float_info), 0, 1),
}
for label, (value, *operands) in values.items():
    binary(label, value, *operands)
for label, (value, *operands) in values.items():
    unary(label, value)
