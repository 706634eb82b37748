# Attributes of type objects: reading, writing, deleting, and the messages.
class A:
    "doc of A"
    x = 1

    class Inner:
        def m(self):
            pass


class B(A):
    pass


def attempt(f):
    try:
        print(f())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)


for name in ("__name__", "__qualname__", "__module__", "__doc__", "__bases__", "__base__", "__mro__", "__dictoffset__", "__itemsize__", "__abstractmethods__", "__type_params__", "__text_signature__", "__weakrefoffset__"):
    for cls in (B, int):
        if name in ("__dictoffset__", "__doc__", "__weakrefoffset__", "__itemsize__", "__text_signature__") and cls is int:
            continue
        if name in ("__dictoffset__", "__weakrefoffset__"):
            continue
        attempt(lambda: (cls.__name__, name, getattr(cls, name)))
print(A.Inner.__qualname__, A.Inner.m.__qualname__, A.__doc__, B.__doc__, repr(A), str(A.Inner))
A.__name__ = "Renamed"
A.__qualname__ = "Q.Ren"
A.__module__ = "mod"
A.__doc__ = "new doc"
print(A, A.__name__, A.__doc__, repr(A()).split(" at ")[0])
for name, value in (("__name__", 5), ("__name__", "a\0b"), ("__qualname__", None), ("__bases__", 5), ("__mro__", ()), ("__base__", int), ("__dict__", {}), ("__abstractmethods__", 5), ("__type_params__", 5), ("__flags__", 1)):
    attempt(lambda: setattr(B, name, value))
for name in ("__name__", "__qualname__", "__module__", "__doc__", "__bases__", "__mro__", "__dict__", "__abstractmethods__"):
    attempt(lambda: delattr(B, name))
attempt(lambda: setattr(int, "x", 1))
attempt(lambda: setattr(int, "__name__", "x"))
attempt(lambda: delattr(int, "real"))
attempt(lambda: A.__dict__.update(x=1))
attempt(lambda: type(A.__dict__).__name__)
attempt(lambda: A.__dict__["x"])
attempt(lambda: setattr(type, "x", 1))
print(A.__subclasses__(), type.__subclasses__(type)[:0], B.mro(), isinstance(A, type), A.__class__)
print(B.__module__)
print(int.__dict__["real"], type(int.__dict__["__add__"]).__name__, type(int.__dict__["bit_length"]).__name__, type(dict.__dict__["fromkeys"]).__name__, type(str.__dict__["maketrans"]).__name__)
