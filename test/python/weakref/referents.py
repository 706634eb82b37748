# What can be referred to weakly, and what cannot.
import io
import sys
import weakref


class Plain:
    pass


class Slots:
    __slots__ = ("a",)


class Room:
    __slots__ = ("__weakref__",)


class Both(Slots):
    pass


class MyInt(int):
    pass


class MyTuple(tuple):
    pass


class MyList(list):
    pass


class MyDict(dict):
    pass


class MySet(set):
    pass


class MyError(Exception):
    pass


class Meta(type):
    pass


def gen():
    yield


candidates = {
    "plain": Plain(),
    "slots": Slots(),
    "room": Room(),
    "both": Both(),
    "MyInt": MyInt(3),
    "MyTuple": MyTuple(),
    "MyList": MyList(),
    "MyDict": MyDict(),
    "MySet": MySet(),
    "MyError": MyError(),
    "Meta": Meta("M", (), {}),
    "int": 1,
    "str": "x",
    "bytes": b"",
    "bytearray": bytearray(),
    "list": [],
    "tuple": (),
    "dict": {},
    "set": set(),
    "frozenset": frozenset(),
    "None": None,
    "object": object(),
    "Exception": Exception(),
    "float": 1.5,
    "complex": 1j,
    "range": range(1),
    "slice": slice(1),
    "memoryview": memoryview(b""),
    "function": gen,
    "method": Plain().__init__,
    "bound": "".join,
    "builtin": len,
    "class": Plain,
    "type": int,
    "generator": gen(),
    "code": gen.__code__,
    "module": sys,
    "property": property(),
    "BytesIO": io.BytesIO(),
    "StringIO": io.StringIO(),
    "list_iterator": iter([]),
    "super": super(Plain, Plain()),
    "ref": weakref.ref(Plain),
}
for name, value in candidates.items():
    try:
        r = weakref.ref(value)
        print(name, r() is value)
    except TypeError as e:
        print(name, e)
print("__weakref__" in vars(Plain), "__weakref__" in vars(Both), "__weakref__" in vars(MyInt), "__weakref__" in vars(MySet), "__weakref__" in vars(MyList), "__weakref__" in vars(Meta))
for base in (int, set, type, list):
    try:
        print(type("X", (base,), {"__slots__": ("__weakref__",)}).__name__)
    except TypeError as e:
        print(e)
