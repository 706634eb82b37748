class I:
    def __index__(self): return 2
class P: pass
import types
for l in ({}, set(), frozenset(), memoryview(b"a"), range(2), {}.keys(), {}.values(), {}.items(), I(), P(), P, None, 3.5, 1j, ..., NotImplemented, slice(1), types.MappingProxyType({}), len, (x for x in ()), iter([]), types.SimpleNamespace(), int, type, list[int], int|str, object(), "s", [1], b"b", bytearray(b"c"), (1,), True, 2, zip(), ValueError()):
    for r in ("ab", [1], I(), b"q", 2, (1,), 1.5, None, P()):
        for op in ("*", "*=", "+=", "-="):
            ns = {"l": l, "r": r}
            try:
                exec("l *= r" if op == "*=" else "l += r" if op == "+=" else "l -= r" if op == "-=" else "l = l * r", ns)
                print(type(l).__name__, type(r).__name__, op, type(ns["l"]).__name__)
            except Exception as e: print(type(l).__name__, type(r).__name__, op, type(e).__name__, e)
