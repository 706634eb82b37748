# find, rfind, index, rindex, count, startswith and endswith with every start and end, on str, bytes and bytearray.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class I:
    def __index__(self): return 2


BOUNDS = [(), (0,), (3,), (-2,), (100,), (-100,), (None,), (0, 0), (1, 4), (4, 1), (-3, -1), (None, 3), (2, None), (None, None), (2**70,), (-2**70, 2**70), (I(),), (True, 5), (1.0,), ("1",), (0, 1, 2)]
for text, needles in (("abcabca", ("a", "ca", "", "x", "abcabcab")), ("é😀é😀", ("é", "😀", "", "\ud83d")), ("", ("", "a")), (b"abcabca", (b"a", b"", 97, b"ca")), (bytearray(b"abab"), (b"b", bytearray(b"ab"), 98, memoryview(b"a")))):
    for needle in needles:
        for bounds in BOUNDS:
            shown = [b if not isinstance(b, I) else "I" for b in bounds]
            line = [attempt(getattr(text, name), needle, *bounds) for name in ("find", "rfind", "index", "rindex", "count")]
            if not isinstance(needle, int):
                line += [attempt(text.startswith, needle, *bounds), attempt(text.endswith, needle, *bounds), attempt(text.startswith, (needle,), *bounds)]
            print(ascii(text), ascii(needle) if not isinstance(needle, memoryview) else "view", shown, *line)
for text, wrong in (("abc", (5, None, b"a", ["a"], ("a", 5), (), ("a", b"b"))), (b"abc", ("a", None, 256, -1, 1.5, ["a"], (b"a", 5), (), ("a",)))):
    for w in wrong:
        print(text, w, *[attempt(getattr(text, name), w) for name in ("find", "rindex", "count", "startswith", "endswith", "__contains__")])
print(attempt("a".find), attempt("a".count), attempt("a".startswith), attempt("a".find, sub="a"), attempt(b"a".index), attempt("a".endswith, "a", 0, 1, 2))
