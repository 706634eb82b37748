# How messages call a type: built-in types outside builtins with their module, classes by their bare name.
import io
import sys
import time
import types
import typing
import weakref


class Plain:
    class Inner:
        pass


def attempt(label, action):
    try:
        result = action()
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")
    else:
        print(label, "->", type(result).__name__)


def target():
    pass


VALUES = {
    "namespace": types.SimpleNamespace(),
    "union": int | str,
    "StringIO": io.StringIO(),
    "ref": weakref.ref(target),
    "flags": sys.flags,
    "TypeVar": typing.TypeVar("T"),
    "struct_time": time.gmtime(0),
    "alias": list[int],
    "mappingproxy": types.MappingProxyType({}),
    "generator": (x for x in ()),
    "template": t"a{1}",
    "interpolation": t"{1}".interpolations[0],
    "class": Plain(),
    "inner class": Plain.Inner(),
}


def keywords(**kwargs):
    return kwargs


def positions(*args):
    return args


def unpack(v):
    a, b = v
    return a


ACTIONS = {
    "format": lambda v: format(v, "x"),
    "add": lambda v: v - 1,
    "less": lambda v: v < 1j,
    "call": lambda v: v(1, 2, 3, 4),
    "int": lambda v: int(v),
    "float": lambda v: float(v),
    "complex": lambda v: complex(v),
    "attribute": lambda v: v.nope,
    "negative": lambda v: -v,
    "list index": lambda v: [1][v],
    "tuple index": lambda v: (1,)[v],
    "str index": lambda v: "a"[v],
    "concatenate": lambda v: "a" + v,
    "percent": lambda v: "%d" % (v,),
    "percent c": lambda v: "%c" % (v,),
    "bytes percent": lambda v: b"%s" % (v,),
    "range": lambda v: range(v),
    "join": lambda v: "".join([v]),
    "bytes join": lambda v: b"".join([v]),
    "keywords": lambda v: keywords(**v),
    "mapping display": lambda v: {**v},
    "iterator": lambda v: next(v) if not isinstance(v, types.GeneratorType) else 1,
    "round": lambda v: round(v),
    "abs": lambda v: abs(v),
    "divmod": lambda v: divmod(v, 1),
    "pow": lambda v: pow(v, 2, 3),
    "ord": lambda v: ord(v),
    "chr": lambda v: chr(v),
    "encoding": lambda v: str(b"", v),
    "replace": lambda v: "a".replace(v, ""),
    "end": lambda v: print(end=v),
    "memoryview": lambda v: memoryview(v),
    "open": lambda v: open(v),
    "raise": lambda v: keywords(x=(_ for _ in ()).throw(v)),
    "subclass": lambda v: type("Sub", (type(v),), {}),
    "reversed": lambda v: reversed(v) if not isinstance(v, tuple) else 1,
    "bytes": lambda v: bytes(v) if not isinstance(v, (tuple, types.GeneratorType, io.StringIO)) else 1,
    "in": lambda v: v in "abc",
    "setattr": lambda v: setattr(v, "real", 1) if not isinstance(v, (Plain, Plain.Inner, types.SimpleNamespace)) else 1,
}

for name, value in VALUES.items():
    if name == "union":
        continue
    for what, action in ACTIONS.items():
        if name == "alias" and what in ("call", "iterator"):
            continue
        if name == "template" and what == "add":
            continue
        if name == "TypeVar" and what == "setattr":
            continue
        attempt(f"{name} {what}", lambda: action(value))

for what, action in ACTIONS.items():
    if what in ("bytes", "open"):
        attempt(f"union {what}", lambda: action(int | str))
attempt("union iter", lambda: iter(int | str))
attempt("union reversed", lambda: reversed(int | str))
attempt("union len", lambda: len(int | str))
