# __new__ and __init__ of built-in types by name: the messages are those of the slots, not of the short cuts that a call of the type takes.
import io

TYPES = [int, float, complex, bool, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice, enumerate, reversed, zip, map, filter, property, classmethod, staticmethod, super,
         memoryview, type, object, ValueError, OSError, SyntaxError, UnicodeDecodeError, StopIteration, ImportError, AttributeError, BaseExceptionGroup, io.StringIO, io.BytesIO]


def attempt(what, function, *args, **kwargs):
    try:
        result = function(*args, **kwargs)
    except BaseException as e:
        print(what, type(e).__name__, e)
    else:
        text = repr(result)
        print(what, type(result).__name__ if " at 0x" in text or "<" in text else text[:60])


for cls in TYPES:
    for args in ((), (1,), ("a", "b", "c"), (1, 2, 3, 4, 5, 6, 7)):
        attempt(f"{cls.__name__}{args}", cls, *args)
        attempt(f"{cls.__name__}.__new__{args}", cls.__new__, cls, *args)
        attempt(f"type.__call__({cls.__name__}){args}", type.__call__, cls, *args)
        try:
            made = cls.__new__(cls)
        except Exception:
            made = None
        if made is not None and cls not in (type, super, UnicodeDecodeError):
            attempt(f"{cls.__name__}.__init__{args}", cls.__init__, made, *args)
    attempt(f"{cls.__name__} keyword", cls, unknown=1)
    attempt(f"{cls.__name__}.__new__ keyword", cls.__new__, cls, unknown=1)
    attempt(f"type.__call__({cls.__name__}) keyword", type.__call__, cls, unknown=1)
    attempt(f"{cls.__name__}.__new__ of a subclass", cls.__new__, type("Sub", (cls,), {}) if cls not in (bool, range, slice, memoryview) else cls)
    attempt(f"{cls.__name__}.__init__ of nothing", cls.__init__)
    attempt(f"{cls.__name__}.__init__ of another", cls.__init__, object())
