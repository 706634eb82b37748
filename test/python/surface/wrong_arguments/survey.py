"""Calls every method of a value with wrong arguments: none, one of a strange type, too many, an unknown keyword."""


class Strange:
    def __repr__(self):
        return "strange"


def shown(value):
    if value is NotImplemented or value is None or type(value) in (int, bool, str, float, bytes, complex):
        return repr(value)[:60]
    if type(value) in (list, tuple, dict, set, frozenset, bytearray) and len(value) < 4:
        return repr(value)[:60] if " at 0x" not in repr(value) else type(value).__name__
    return type(value).__name__


# What gives something else on every platform or run, or says something private.
SKIP = {"__sizeof__", "__reduce_ex__", "__reduce__", "__dir__", "__init_subclass__", "__subclasshook__", "__class__", "__hash__", "__repr__", "__str__", "__getstate__", "__alloc__", "_from_flags", "__invert__"}
CALLS = [((), {}), ((Strange(),), {}), ((1, 2, 3, 4, 5, 6, 7), {}), ((), {"unknown": 1})]


def survey(label, make, skip=()):
    for name in sorted(dir(type(make()))):
        o = make()
        if name in SKIP or name in skip or not callable(getattr(type(o), name, None)):
            continue
        try:
            method = getattr(o, name)
        except Exception as e:
            print(label, name, type(e).__name__, e)
            continue
        for args, kwargs in CALLS:
            try:
                result = shown(method(*args, **kwargs))
            except BaseException as e:
                result = f"{type(e).__name__}: {e}"
            if " at 0x" in result:
                result = result.split(" at 0x")[0]
            print(f"{label}.{name}({', '.join([repr(a) for a in args] + [f'{k}={v}' for k, v in kwargs.items()])}) {result}")
