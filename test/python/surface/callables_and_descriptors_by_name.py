# Methods of functions, methods, wrappers and native descriptors, called by name.
import sys


def attempt(what, function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except BaseException as e:
        print(what, type(e).__name__, e)
    else:
        text = repr(result)
        print(what, type(result).__name__ if " at 0x" in text else text[:100])


class C:
    x = 1

    def method(self, *args):
        return args

    @classmethod
    def of_class(cls, *args):
        return cls.__name__, args

    @staticmethod
    def static(*args):
        return args


class Slots:
    __slots__ = ("a", "b")


c = C()
s = Slots()
s.a = 1
add = int.__add__
bound_add = (5).__add__
append = list.append
fromkeys = dict.__dict__["fromkeys"]
real = int.__dict__["real"]
name = type.__dict__["__name__"]
slot = Slots.__dict__["a"]
for label, descriptor, instance, owner in [
    ("wrapper_descriptor", add, 5, int),
    ("method_descriptor", append, [1], list),
    ("classmethod_descriptor", fromkeys, {}, dict),
    ("getset_descriptor", real, 5, int),
    ("getset of type", name, int, type),
    ("member_descriptor", slot, s, Slots),
    ("classmethod", C.__dict__["of_class"], c, C),
    ("staticmethod", C.__dict__["static"], c, C),
    ("function", C.__dict__["method"], c, C),
    ("property", property(lambda self: "got"), c, C),
    ("cell dict", C.__dict__["__dict__"], c, C),
    ("weakref", C.__dict__["__weakref__"], c, C),
]:
    get = type(descriptor).__get__
    attempt(label + " get", get, descriptor, instance, owner)
    attempt(label + " get without owner", get, descriptor, instance)
    attempt(label + " get of class", get, descriptor, None, owner)
    attempt(label + " get of nothing", get, descriptor, None, None)
    attempt(label + " get nothing", get, descriptor, None)
    attempt(label + " get foreign", get, descriptor, object(), object)
    attempt(label + " get subclass", get, descriptor, None, type("Sub", (owner,), {}) if owner is not type else type)
    attempt(label + " get bool", get, descriptor, None, bool)
    attempt(label + " get no class", get, descriptor, 1, 2)
    attempt(label + " get count", get, descriptor)
    attempt(label + " get count", get, descriptor, 1, 2, 3)
    for attribute in ("__name__", "__qualname__", "__objclass__", "__self__", "__wrapped__", "__isabstractmethod__", "__text_signature__"):
        if hasattr(descriptor, attribute):
            attempt(label + " " + attribute, getattr, descriptor, attribute)
    if hasattr(type(descriptor), "__set__"):
        attempt(label + " set", type(descriptor).__set__, descriptor, instance, 2)
        attempt(label + " set foreign", type(descriptor).__set__, descriptor, object(), 2)
        attempt(label + " set count", type(descriptor).__set__, descriptor)
        attempt(label + " delete", type(descriptor).__delete__, descriptor, instance)
        attempt(label + " delete again", type(descriptor).__delete__, descriptor, instance)
        attempt(label + " delete foreign", type(descriptor).__delete__, descriptor, object())

calls = [
    ("wrapper_descriptor", type(add).__call__, add),
    ("method-wrapper", type(bound_add).__call__, bound_add),
    ("method_descriptor", type(append).__call__, append),
    ("classmethod_descriptor", type(fromkeys).__call__, fromkeys),
    ("builtin", type(len).__call__, len),
    ("builtin method", type([].append).__call__, "ab".upper),
    ("method", type(c.method).__call__, c.method),
    ("function", type(attempt).__call__, lambda *args: args),
    ("staticmethod", staticmethod.__call__, C.__dict__["static"]),
    ("type", type.__call__, C),
    ("type int", type.__call__, int),
    ("type of", type.__call__, type),
    ("alias", type(list[int]).__call__, list[int]),
]
for label, call, target in calls:
    for args in ((), (5,), (5, 6), ([1], 2), (dict, "ab"), ("ab",), ("x", (), {})):
        attempt(f"{label} {args}", call, target, *args)
    attempt(f"{label} keyword", call, target, unknown=1)
    attempt(f"{label} nothing", call)
    attempt(f"{label} wrong", call, 1)

pairs = [
    ("method", c.method, c.method, C().method, c.of_class),
    ("class method", C.of_class, C.of_class, c.of_class, type("D", (C,), {}).of_class),
    ("builtin method", "ab".upper, "ab".upper, "ab".lower, "cd".upper),
    ("list method", [].append, [].append, len, 1),
    ("method-wrapper", bound_add, (5).__add__, (6).__add__, (5).__sub__),
    ("wrapper_descriptor", add, int.__add__, bool.__add__, int.__sub__),
    ("cell", (lambda x: lambda: x)(1).__closure__[0], (lambda x: lambda: x)(1).__closure__[0], (lambda x: lambda: x)(2).__closure__[0], 1),
]
for label, first, *others in pairs:
    for operator in ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__"):
        print(label, operator, [getattr(type(first), operator)(first, other) for other in others])
    print(label, [hash(first) == hash(other) for other in others] if type(first).__hash__ else "unhashable", [first == other for other in others])
cell = type((lambda x: lambda: x)(1).__closure__[0])
empty = cell()
for a, b in ((cell(1), cell(1)), (cell(1), cell(2)), (empty, cell(1)), (empty, cell()), (cell(2), empty)):
    print([a == b, a != b, a < b, a <= b, a > b, a >= b])
attempt("cell of unlike", lambda: cell(1) < cell("x"))
attempt("cell and other", lambda: cell(1) < 1)
attempt("cell count", cell, 1, 2)
attempt("cell keyword", cell, x=1)
attempt("cell empty", lambda: empty.cell_contents)
attempt("cell delete", lambda: delattr(cell(1), "cell_contents"))
attempt("code order", lambda: attempt.__code__ < C.method.__code__)
attempt("super attribute", super(C, c).__getattribute__, "__class__")
for kind in (type(None), type(...), type(NotImplemented)):
    attempt("singleton", kind)
    attempt("singleton", kind, 1)
    attempt("singleton", kind, a=1)
    attempt("singleton", kind.__new__, kind)
    attempt("singleton", kind.__new__)
attempt("None bool", type(None).__bool__, None)
attempt("NotImplemented bool", type(NotImplemented).__bool__, NotImplemented)
for label, make in (("range", range.__new__), ("slice", slice.__new__), ("property", property.__new__), ("object", object.__new__), ("list", list.__new__), ("tuple", tuple.__new__), ("alias", type(list[int]).__new__)):
    cls = make.__self__
    for args in ((cls,), (cls, 1), (cls, [1], 2), (cls, 1, 2, 3, 4), (int,), (), (1,)):
        attempt(f"{label} new {len(args)}", make, *args)
for value in (1, "a", b"a", [1], (1,), {1}, {1: 2}, frozenset({1}), bytearray(b"a"), 1.5, 1j, None, len, C, c, sys._getframe(), range(3), slice(1), memoryview(b"a"), super(C, c)):
    size = type(value).__sizeof__(value) if not isinstance(value, type) else type.__sizeof__(value)
    print(type(value).__name__, type(size).__name__, size > 0, value.__sizeof__.__name__)
attempt("sizeof", object.__sizeof__)
attempt("sizeof", object.__sizeof__, 1, 2)
attempt("sizeof", list.__sizeof__, 1)
attempt("subclasshook", object.__subclasshook__, 1)
attempt("subclasshook", object.__subclasshook__)
attempt("init_subclass", object.__init_subclass__)
attempt("init_subclass", object.__init_subclass__, a=1)
attempt("init_subclass", object.__init_subclass__, 1)
