# `__text_signature__` of built-in functions, types and their methods.
import _abc
import _io
import builtins
import math
import sys
import types

SKIP = {"CapsuleType", "PyCapsule", "__sizeof__", "__dir__", "__getattribute__", "ExceptionGroup", "struct_time", "coroutine", "get_original_bases", "new_class", "prepare_class", "resolve_bases", "unraisablehook", "__new__"}


def walk():
    seen = set()
    for m in (builtins, sys, _io, math, _abc, types):
        for n, v in sorted(vars(m).items()):
            if n in SKIP or (n.startswith("_") and m is not builtins):
                continue
            if isinstance(v, type):
                yield v.__name__, v
            elif hasattr(v, "__text_signature__"):
                yield m.__name__ + "." + n, v
    for v in (type(None), type(...), type(NotImplemented), type(iter([])), type(iter({})), type(iter("")), type(iter(())), type(iter(range(1))), type(reversed([])), type({}.keys()), type({}.values()), type({}.items()), types.FrameType, types.TracebackType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.FunctionType, types.MethodType, types.CodeType, types.ModuleType, types.CellType, types.GenericAlias, types.UnionType, type(types.FunctionType.__code__), type(types.FunctionType.__globals__), type(str.join), type(str.__add__), type("".__add__), type(dict.__dict__["fromkeys"]), type(iter(lambda: 1, 1)), type(sys.flags), type(sys.version_info), type(sys.implementation)):
        yield v.__name__, v
seen = set()
for n, v in walk():
    if isinstance(v, type):
        if v in seen or v.__module__ not in ("builtins", "sys", "_io", "types", "_thread", "weakref", "_abc", "typing", "time"): continue
        if v.__flags__ & 512 and v.__module__ not in ("_io","_thread", "typing"): continue
        seen.add(v)
        print(n, "=", repr(v.__text_signature__))
        for k, f in sorted(v.__dict__.items()):
            if k in SKIP or (k.startswith("_") and not k.startswith("__")):
                continue
            if hasattr(f, "__text_signature__") and not isinstance(f, type):
                print(n + "." + k, "=", repr(f.__text_signature__))
    else:
        print(n, "=", repr(v.__text_signature__))
