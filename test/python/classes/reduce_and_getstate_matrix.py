# __reduce_ex__, __getstate__ and what copying by hand does with them, for instances of every kind and protocol.


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Plain:
    def __init__(self): self.a = 1
class Empty: pass
class Slots:
    __slots__ = ("a", "b")
    def __init__(self): self.a = 1
class SlotsDict:
    __slots__ = ("a", "__dict__")
    def __init__(self): self.a, self.z = 1, 2
class SubSlots(Slots):
    __slots__ = ("c",)
    def __init__(self): super().__init__(); self.c = 3
class Mangled:
    __slots__ = ("__private",)
    def __init__(self): self.__private = 5
class State:
    def __init__(self): self.a = 1
    def __getstate__(self): return {"only": "this"}
    def __setstate__(self, s): self.got = s
class FalseState(Plain):
    def __getstate__(self): return None
class NewArgs:
    def __new__(cls, *args): self = object.__new__(cls); self.args = args; return self
    def __getnewargs__(self): return (1, 2)
class NewArgsEx(NewArgs):
    def __getnewargs_ex__(self): return (3,), {"k": 4}
class BadNewArgs(Plain):
    def __getnewargs__(self): return [1]
class BadNewArgsEx(Plain):
    def __getnewargs_ex__(self): return (1, 2, 3)
class Reduce:
    def __reduce__(self): return (list, ((1, 2),))
class ReduceEx:
    def __reduce_ex__(self, protocol): return ("protocol", protocol)
class Both(Reduce):
    def __reduce_ex__(self, protocol): return super().__reduce_ex__(protocol)
class MyList(list): pass
class MyDict(dict): pass
class MyInt(int): pass
class MyTuple(tuple): pass
class MyError(Exception):
    def __init__(self, a, b): super().__init__(a); self.b = b
class WithWeak:
    __slots__ = ("__weakref__",)
class Finished(int):
    def __new__(cls, v): return int.__new__(cls, v * 2)


def plain(r):
    if isinstance(r, tuple):
        return tuple(map(plain, r))
    if isinstance(r, type) or callable(r):
        return getattr(r, "__name__", type(r).__name__)
    if type(r).__name__.endswith("iterator"):
        return f"{type(r).__name__}{list(r)}"
    return r if type(r).__module__ == "builtins" and " at 0x" not in repr(r) else type(r).__name__


MAKE = [Plain, Empty, Slots, SlotsDict, SubSlots, Mangled, State, FalseState, NewArgs, NewArgsEx, BadNewArgs, BadNewArgsEx, Reduce, ReduceEx, Both, lambda: MyList([1]), lambda: MyDict(a=1), lambda: MyInt(7), lambda: MyTuple((1, 2)), lambda: MyError(1, 2), WithWeak, lambda: Finished(2), object, lambda: 5, lambda: "text", lambda: [1],
        lambda: {"k": 1}, lambda: {1}, lambda: (1,), lambda: 1.5, lambda: 1j, lambda: b"x", lambda: None, lambda: range(3), lambda: slice(1, 2), lambda: bytearray(b"q"), lambda: ValueError("v", 1), lambda: iter([1, 2]), lambda: iter((1,)), lambda: iter("ab"), lambda: enumerate("a"), lambda: zip([1]), lambda: map(str, [1]), lambda: reversed([1, 2]), lambda: (x for x in ()),
        lambda: len, lambda: plain, lambda: int, lambda: "".join, lambda: type(None), lambda: Ellipsis, lambda: NotImplemented, lambda: frozenset({1}), lambda: OSError(9999, "x", "f"), lambda: ExceptionGroup("m", [ValueError()]), lambda: super(Plain, Plain()), lambda: Plain().__init__, lambda: list[int], lambda: int | str]
for make in MAKE:
    o = make()
    name = type(o).__name__
    print(name, [plain(attempt(o.__reduce_ex__, p)) for p in (0, 2, 4)], plain(attempt(o.__reduce__)) if name != "ReduceEx" else "", plain(attempt(o.__getstate__)) if not isinstance(o, type) else "")
for p in (-1, 1, 3, 5, 100, "2", None, 1.0):
    print(p, plain(attempt(Plain().__reduce_ex__, p)))


def rebuild(o):
    """What copy.copy does, in short."""
    make, args, *rest = o.__reduce_ex__(4)
    new = make(*args)
    state, items, pairs = (rest + [None] * 3)[:3]
    if state is not None:
        if hasattr(new, "__setstate__"):
            new.__setstate__(state)
        else:
            own, slots = state if isinstance(state, tuple) else (state, None)
            new.__dict__.update(own or {}) if own else None
            for k, v in (slots or {}).items():
                setattr(new, k, v)
    for item in items or ():
        new.append(item)
    for k, v in pairs or ():
        new[k] = v
    return new


for make in (Plain, Slots, SlotsDict, SubSlots, State, NewArgs, NewArgsEx, lambda: MyList([1, 2]), lambda: MyDict(a=1), lambda: MyInt(7), lambda: MyTuple((1, 2)), lambda: {1, 2}, lambda: range(3), lambda: ValueError("v")):
    o = make()
    n = attempt(rebuild, o)
    print(type(n).__name__, type(n) is type(o), getattr(n, "__dict__", None), [getattr(n, s, "-") for s in ("a", "b", "c", "z", "got", "args")], n == o if type(o).__module__ == "builtins" or isinstance(o, (list, dict, int, tuple)) else "")
