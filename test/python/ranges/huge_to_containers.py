# Iterables with more items than a Py_ssize_t can count.
for f in (list, bytearray, bytes, sorted, lambda x: [*x], lambda x: (*x,), lambda x: [].extend(x), lambda x: [].__iadd__(x)):
    for v in (lambda: range(2**70), lambda: iter(range(2**70)), lambda: reversed(range(2**70))):
        try: print(f(v()))
        except Exception as e: print(getattr(f,'__name__',f), type(v()).__name__, repr(e))
