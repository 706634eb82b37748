# memoryview._from_flags: whom it asks, with which flags, and what is refused.
def attempt(label, f, *args, **kwargs):
    try:
        r = f(*args, **kwargs)
        print(label, type(r).__name__, r.format, r.shape, r.strides, r.readonly, r.itemsize, r.ndim, bytes(r))
        r.release()
    except BaseException as e:
        print(label, type(e).__name__, e)


class Asked:
    def __init__(self, memory):
        self.memory = memory

    def __buffer__(self, flags):
        print("asked", flags)
        return memoryview(self.memory)

    def __release_buffer__(self, view):
        print("released")


class Number:
    def __index__(self):
        return 8


from_flags = memoryview._from_flags
released = memoryview(b"")
released.release()
objects = [b"abc", bytearray(b"xy"), memoryview(b"abcdef")[::2], memoryview(bytearray(8)).cast("I"), 5, "x", released]
for flags in [0, 1, 2, 4, 8, 16, 24, 24 | 32, 24 | 64, 24 | 128, 0x100, 0x200, 0x11c, 0x11d, 5, -1, 0x1000, 2**31 - 1, True, Number()]:
    for i, o in enumerate(objects):
        attempt((flags if isinstance(flags, int) else "Number", i), from_flags, o, flags)
for flags in [0, 1, 4, 8, 0x100, 0x11c, 0x11d, -1]:
    for memory in b"abc", bytearray(b"abc"):
        try:
            with from_flags(Asked(memory), flags) as view:
                print(flags, view.readonly, bytes(view))
        except Exception as e:
            print(flags, type(e).__name__, e)
for flags in [2**31, -2**31 - 1, 10**30, 1.5, "x", None]:
    attempt(flags, from_flags, b"abc", flags)
    attempt(flags, from_flags, 5, flags)
attempt("none", from_flags)
attempt("one", from_flags, b"")
attempt("three", from_flags, b"", 0, 1)
attempt("by name", from_flags, object=b"x", flags=0)
attempt("flags by name", from_flags, b"x", flags=284)
attempt("unknown name", from_flags, b"x", nope=1)
attempt("unknown name and all", from_flags, b"x", 1, nope=1)
attempt("twice and missing", from_flags, b"x", object=1)
attempt("twice", from_flags, b"x", 1, object=1)
attempt("no object", from_flags, flags=1)
print(from_flags.__text_signature__, type(memoryview.__dict__["_from_flags"]).__name__)
