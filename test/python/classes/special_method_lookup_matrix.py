# Special methods are looked up on the type: those set on instances do not count, descriptors and None do; for every operation.


OPERATIONS = {
    "len": (len, 5), "bool": (bool, True), "hash": (hash, 7), "str": (str, "s"), "repr": (repr, "r"), "int": (int, 1), "float": (float, 1.5), "complex": (complex, 1j), "index": (lambda o: [0, 1, 2][o], 1), "iter": (lambda o: list(iter(o)), iter([1])), "next": (next, 3), "reversed": (reversed, "rev"), "contains": (lambda o: 1 in o, True), "getitem": (lambda o: o[1], "item"), "setitem": (lambda o: o.__class__ and exec("o[1] = 2", {"o": o}), None),
    "delitem": (lambda o: exec("del o[1]", {"o": o}), None), "call": (lambda o: o(), "called"), "add": (lambda o: o + 1, "sum"), "radd": (lambda o: 1 + o, "rsum"), "iadd": (lambda o: exec("o += 1\nprint(o, end=' ')", {"o": o}), "isum"), "neg": (lambda o: -o, "neg"), "pos": (lambda o: +o, "pos"), "invert": (lambda o: ~o, "inv"), "abs": (abs, "abs"), "eq": (lambda o: o == 1, "eq"), "lt": (lambda o: o < 1, "lt"), "enter": (lambda o: exec("with o as x: print(x, end=' ')", {"o": o}), "entered"),
    "round": (round, "rounded"), "format": (lambda o: format(o, "x"), "formatted"), "bytes": (bytes, b"b"), "dir": (lambda o: dir(o), ["d"]), "divmod": (lambda o: divmod(o, 2), "dm"), "length_hint": (lambda o: list(o) if hasattr(type(o), "__iter__") else "no iter", 3), "getattr": (lambda o: o.missing, "attr"), "class_getitem": (lambda o: type(o)[int], "cgi"), "trunc": (int, 4), "instancecheck": (lambda o: isinstance(1, o), True), "await": (lambda o: exec("async def f(o): return await o\ntry: f(o).send(None)\nexcept StopIteration as e: print(e.value, end=' ')", {"o": o}), iter(())),
}


def attempt(f, *args):
    try:
        r = f(*args)
    except Exception as e:
        return f"{type(e).__name__}: {str(e).split(' at 0x')[0]}"
    return r if " at 0x" not in repr(r) else type(r).__name__


class Descriptor:
    def __init__(self, value): self.value = value
    def __get__(self, o, t=None): return lambda *a: self.value


for word, (use, value) in OPERATIONS.items():
    name = f"__{word}__"
    extra = {"__exit__": lambda self, *a: False} if word == "enter" else {}
    instance = type("Instance", (), dict(extra))()
    attempt(setattr, instance, name, lambda *a: value)
    method = type("Method", (), {name: lambda self, *a: value, **extra})()
    static = type("Static", (), {name: staticmethod(lambda *a: value), **extra})()
    cls = type("Cls", (), {name: classmethod(lambda *a: value), **extra})()
    described = type("Described", (), {name: Descriptor(value), **extra})()
    none = type("None_", (), {name: None, **extra})()
    late = type("Late", (), dict(extra))()
    attempt(setattr, type(late), name, lambda self, *a: value)
    inherited = type("Inherited", (type(method),), {})()
    hooked = type("Hooked", (), {"__getattribute__": lambda self, n: (lambda *a: value) if n == name else object.__getattribute__(self, n), **extra})()
    for o in (instance, method, static, cls, described, none, late, inherited, hooked):
        if word == "hash" and o in (instance, hooked):
            continue
        print(word, type(o).__name__, attempt(use, o))
