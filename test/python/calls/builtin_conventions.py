# Arity and keyword messages of built-in functions by calling convention.
import math
import time

FUNCTIONS = [abs, all, any, ascii, bin, bool, bytearray, bytes, callable, chr, complex, delattr, dict, dir, divmod, enumerate, eval, filter, float, format, frozenset, getattr, globals, hasattr, hash, hex, id, int, isinstance, issubclass, iter, len, list, locals, map, max, memoryview, min, next, object, oct, ord, pow, property, range, repr, reversed, round, set, setattr, slice, sorted, staticmethod, str, sum, super, tuple, type, vars, zip, math.sqrt, math.pow, math.gcd, math.hypot, math.isclose, math.log, math.ceil, math.factorial, math.comb, math.fsum, math.prod, math.ldexp, "".join, "".split, "".replace, "".format, "".encode, "".find, "".center, [].append, [].extend, [].insert, [].pop, [].sort, [].index, {}.get, {}.pop, {}.update, {}.setdefault, {}.fromkeys, set().add, set().union, (1).bit_length, (1).to_bytes, int.from_bytes, (1.5).hex, b"".decode, b"".hex, "a".__add__, [].__getitem__, len.__call__, object.__new__, type.__call__]
for f in FUNCTIONS:
    name = getattr(f, "__name__", str(f))
    for args, kw in (((), {}), ((1, 2, 3, 4, 5, 6, 7, 8), {}), ((), {"zzz": 1}), ((1,), {"zzz": 1})):
        if name in ("print", "dict", "type", "vars", "dir", "locals", "globals", "super", "__new__", "memoryview", "max", "min", "format", "update", "object", "__call__") and (kw or not args):
            continue
        try:
            f(*args, **kw)
        except (TypeError, ValueError, AttributeError, OverflowError, RuntimeError, IndexError) as e:
            print(name, len(args), list(kw), type(e).__name__, e)
