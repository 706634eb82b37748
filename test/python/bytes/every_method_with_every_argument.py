"""Every method of str, bytes, bytearray and memoryview with arguments of every kind."""
class Ix:
    def __index__(self): return 1
class Bad:
    def __index__(self): raise KeyError("bad")
class S(str): pass
args = [0, -1, 1.5, None, "a", b"a", bytearray(b"b"), memoryview(b"c"), (), ("a",), [97], {}, Ix(), Bad(), S("b"), 1 << 70, True, slice(1), "", b"", "\udc80", object]
def show(f, *a, **k):
    try: r = f(*a, **k)
    except Exception as e: r = f"{type(e).__name__}: {e}"
    r = ascii(r)
    return r.split(" at 0x")[0] if len(r) < 300 else r[:100] + str(len(r))
makers = {"str": lambda: "aBc b\n\t1", "bytes": lambda: b"aBc b\n\t1", "bytearray": lambda: bytearray(b"aBc b\n\t1"), "memoryview": lambda: memoryview(bytearray(b"aBcd")), "memoryview2": lambda: memoryview(bytearray(b"abcdefgh")).cast("H", (2, 2))}
skip = {"__class__", "__new__", "__init_subclass__", "__subclasshook__", "__dir__", "__doc__", "__sizeof__", "__init__", "__reduce__", "__reduce_ex__", "__hash__", "__getattribute__", "__setattr__", "__delattr__", "__buffer__", "__release_buffer__", "__class_getitem__", "__repr__", "__alloc__", "_from_flags"}
for kind, make in makers.items():
    for name in sorted(dir(make())):
        if name in skip or not callable(getattr(make(), name)): continue
        f = lambda *a, **k: getattr(make(), name)(*a, **k)
        big = name in ("ljust", "rjust", "center", "zfill", "expandtabs", "__mul__", "__rmul__", "__imul__")
        out = [show(f)]
        for a in args:
            if big and a == 1 << 70: continue
            out.append(show(f, a))
        for a in (1, "a", b"a", None, Bad()):
            for b in (2, "b", b"b", None, 1.5, Ix()): out.append(show(f, a, b))
        out.append(show(f, "a", "b", "c")); out.append(show(f, b"a", b"b", b"c")); out.append(show(f, 1, 2, 3, 4, 5)); out.append(show(f, x=1)); out.append(show(f, "a", maxsplit=1)); out.append(show(f, b"a", sep=b"a"))
        print(kind, name)
        for o in out: print("  ", o)
