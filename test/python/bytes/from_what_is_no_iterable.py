# What bytes, bytearray and int.from_bytes say of things that cannot be iterated over.
class X:
    def __iter__(self):
        return 5


class Y:
    def __iter__(self):
        raise TypeError("mine")


class Z:
    def __iter__(self):
        raise ValueError("mine")


class W:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i


for f in (bytes, bytearray, bytearray().extend, int.from_bytes, list):
    for v in (X(), Y(), Z(), W(), X, 2.5, object(), range(300), (256,), {}):
        try:
            print(f(v))
        except Exception as e:
            print(f.__name__, type(v).__name__, type(e).__name__, e)
