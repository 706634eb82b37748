# An attribute whose value is None is there: for getattr with a default, hasattr, and whoever looks for special attributes.
import sys
import types


class Plain:
    on_class = None

    def __init__(self):
        self.own = None


class Slots:
    __slots__ = ("a",)


class Computed:
    def __getattr__(self, name):
        return None


class Getattribute:
    def __getattribute__(self, name):
        return None


class Property:
    @property
    def p(self):
        return None


class Meta(type):
    on_meta = None


class WithMeta(metaclass=Meta):
    pass


class MyList(list): pass
class MyError(Exception): pass


def function():
    pass


def with_attribute(o, name="a"):
    setattr(o, name, None)
    return o


moved = Plain()
moved.__dict__["late"] = None
function.a = None
module = types.ModuleType("m")
module.a = None

for o, name in [(Plain(), "own"), (Plain(), "on_class"), (Plain, "on_class"), (moved, "late"), (moved, "own"), (with_attribute(Slots()), "a"), (Computed(), "x"),
                (Getattribute(), "x"), (Property(), "p"), (WithMeta, "on_meta"), (with_attribute(MyList()), "a"), (with_attribute(MyError()), "a"),
                (function, "a"), (module, "a"), (types.SimpleNamespace(a=None), "a"), (super(Plain, Plain()), "__doc__"), (ValueError(), "__cause__"),
                (function, "__doc__"), (Slots(), "a"), (Plain(), "nothing"), (5, "nothing"), (None, "__doc__")]:
    print(type(o).__name__, name, hasattr(o, name), getattr(o, name, "default"))
    f, h = getattr, hasattr
    for _ in range(3):
        result = f(o, name, "default"), h(o, name), f(*(o, name, "default"))
    print("   ", result[0] is None, result[1], result[2] is None)

# None in dicts, iterators and calls is a value as any other.
d = {1: None}
print(d.get(1, 5), d.pop(1, 5), d.setdefault(2), d.setdefault(2, 4), dict.fromkeys([1]).get(1, 9), None in d, None in {None: 1}, {None: 1}[None])
print(next(iter([None]), 3), max([None], default=4), min([], default=None), list(map(lambda x: None, [1])), list(filter(lambda x: x is None, [None])))
print("{a} {b!r} {0}".format(None, a=None, b=None), "{a}".format_map({"a": None}), "%(a)s" % {"a": None}, f"{None} {None!r:>6}")


def frame_locals():
    a = None
    mapping = sys._getframe().f_locals
    return mapping["a"], mapping.get("a", 3), "a" in mapping, mapping.setdefault("a", 5), list(mapping.values())


print(frame_locals())


def generator():
    received = yield None
    return received


g = generator()
print(next(g), next(iter(generator()), "default"))
try:
    g.send(None)
except StopIteration as e:
    print(e.value, e.args)


def stop_with_value_taken_away():
    class It:
        def __iter__(self):
            return self

        def __next__(self):
            e = StopIteration(7)
            e.value = None
            raise e

    return (yield from It())


try:
    next(stop_with_value_taken_away())
except StopIteration as e:
    print("result", e.value)


# Special names that are None say no.
class Refuses:
    __annotate__ = None
    __iter__ = None
    __contains__ = None
    __hash__ = None
    __reversed__ = None
    __call__ = None
    __len__ = None


print(Refuses.__annotate__, Refuses.__iter__)
for use in (iter, hash, reversed, len, lambda r: r(), lambda r: 1 in r, lambda r: [*r], lambda r: {r}, list, callable):
    try:
        print(use(Refuses()))
    except TypeError as e:
        print("TypeError", e)
