# Prints one line `owner<TAB>name<TAB>kind` for every public name of the language: run by scripts/surface.ts on both
# Sidewinder and CPython. Imports nothing but sys, so that it asks for the language and not for the library.
#
# The kind is the type of the attribute as it stands in the type's own dict (so that a method is told from a property),
# or, for what stands in a module or on an object itself, of its value.

import builtins
import sys

# The oracle's driver has a hook of its own here.
sys.unraisablehook = sys.__unraisablehook__


def public(name):
    return not name.startswith("_") or name.startswith("__") and name.endswith("__")


def kind(value):
    return type(value).__name__


def raw(cls, name):
    for base in cls.__mro__:
        if name in base.__dict__:
            return base.__dict__[name]
    # Of the metaclass: __mro__, __name__ and the like are not part of dir(cls).
    return getattr(cls, name)


def function(a, /, b=1, *args, c: int, **kwargs):
    return a, closure_of


closure_of = None


def generator():
    yield


async def coroutine():
    pass


async def async_generator():
    yield


class WithSlot:
    __slots__ = ("slot",)

    def method(self):
        pass

    @classmethod
    def class_method(cls):
        pass


def cell_of():
    x = 1

    def inner():
        return x

    return inner.__closure__[0]


def traceback_of():
    try:
        raise ValueError
    except ValueError as error:
        return error.__traceback__


async def awaiting():
    await coroutine()


alive = coroutine()
values = {
    "function": function,
    "builtin_function_or_method": len,
    "method": WithSlot().method,
    "generator": generator(),
    "coroutine": alive,
    "coroutine_wrapper": alive.__await__(),
    "async_generator": async_generator(),
    "async_generator_asend": (one := async_generator()).asend(None),
    "async_generator_athrow": async_generator().aclose(),
    "frame": sys._getframe(),
    "FrameLocalsProxy": (lambda: sys._getframe().f_locals)(),
    "traceback": traceback_of(),
    "code": function.__code__,
    "module": sys,
    "cell": cell_of(),
    "getset_descriptor": type.__dict__["__dict__"],
    "member_descriptor": WithSlot.__dict__["slot"],
    "wrapper_descriptor": int.__dict__["__add__"],
    "method_descriptor": list.__dict__["append"],
    "classmethod_descriptor": dict.__dict__["fromkeys"],
    "method-wrapper": (1).__add__,
    "mappingproxy": type.__dict__,
    "NoneType": None,
    "NotImplementedType": NotImplemented,
    "ellipsis": ...,
    "SimpleNamespace": sys.implementation,
    "GenericAlias": list[int],
    "Union": int | str,
    "dict_keys": {}.keys(),
    "dict_values": {}.values(),
    "dict_items": {}.items(),
    "dict_keyiterator": iter({}),
    "dict_reversekeyiterator": reversed({}),
    "dict_valueiterator": iter({}.values()),
    "dict_itemiterator": iter({}.items()),
    "list_iterator": iter([]),
    "list_reverseiterator": reversed([]),
    "tuple_iterator": iter(()),
    "str_ascii_iterator": iter(""),
    "bytes_iterator": iter(b""),
    "bytearray_iterator": iter(bytearray()),
    "range_iterator": iter(range(1)),
    "longrange_iterator": iter(range(10**30)),
    "set_iterator": iter(set()),
    "memory_iterator": iter(memoryview(b"")),
    "callable_iterator": iter(int, 1),
    "iterator": iter(type("Old", (), {"__getitem__": int})()),
    "lineiterator": function.__code__.co_lines(),
    "positionsiterator": function.__code__.co_positions(),
    "text file": sys.stdout,
}
alive.close()

for name in dir(builtins):
    if public(name):
        print("builtins", name, kind(getattr(builtins, name)), sep="\t")

for name in dir(sys):
    # Names with an underscore in front are no promise, except for those that everybody uses.
    if public(name) or name in ("_getframe", "_getframemodulename", "_current_frames", "_current_exceptions"):
        print("sys", name, kind(getattr(sys, name)), sep="\t")

for owner in sys.flags, sys.float_info, sys.hash_info, sys.int_info, sys.thread_info, sys.version_info:
    for name in dir(owner):
        if public(name):
            print("sys." + type(owner).__name__, name, kind(raw(type(owner), name)), sep="\t")

types = {name: value for name, value in vars(builtins).items() if isinstance(value, type) and public(name)}
for name, value in values.items():
    types.setdefault(name, type(value))
del types["__loader__"]

for owner, cls in types.items():
    for name in dir(cls):
        if public(name):
            print(owner, name, kind(raw(cls, name)), sep="\t")
# What an object has and its type does not tell: attributes of the object itself.
for owner, value in {"function": function, "module": sys.implementation and type(sys)("m"), "type": WithSlot}.items():
    for name in dir(value):
        if public(name) and name not in dir(type(value)) and name not in ("slot", "method", "class_method"):
            print(owner + " object", name, kind(getattr(value, name, None)), sep="\t")
