# Slice assignment and deletion: sources that change the target, extended slices, wrong sizes, odd bounds; list, bytearray, memoryview.


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def put(target, key, value):
    target[key] = value
    return target


def remove(target, key):
    del target[key]
    return target


SLICES = [slice(None), slice(1, 3), slice(3, 1), slice(-2, None), slice(None, -3), slice(10, 20), slice(-20, -10), slice(None, None, 2), slice(None, None, -1), slice(4, 0, -2), slice(1, 1), slice(None, None, 0), slice("a"), slice(1.5),
          slice(None, 2**70), slice(-2**70, 2**70, 2**70), slice(True, None), slice(2, None, -2**70)]
for s in SLICES:
    for value in ([], [9], [8, 9], [7, 8, 9], (6,), "ab", range(2), {1: 2}, (x for x in (1, 2)), 5, None):
        shown = "generator" if hasattr(value, "gi_frame") else value
        attempt(f"list[{s}] = {shown}", lambda: put([0, 1, 2, 3, 4], s, value if shown != "generator" else (x for x in (1, 2))))
    attempt(f"del list[{s}]", lambda: remove([0, 1, 2, 3, 4], s))
    for value in (b"", b"x", b"xy", b"xyz", bytearray(b"q"), [1, 2], [300], ["a"], "ab", 5, memoryview(b"mm"), range(2), None):
        attempt(f"bytearray[{s}] = {value if not isinstance(value, memoryview) else 'view'}", lambda: put(bytearray(b"abcde"), s, value))
    attempt(f"del bytearray[{s}]", lambda: remove(bytearray(b"abcde"), s))
    for value in (b"", b"x", b"xy", b"abcde", [1]):
        attempt(f"memoryview[{s}] = {value}", lambda: bytes(put(memoryview(bytearray(b"abcde")), s, value)))


class Changes:
    def __init__(self, target, action):
        self.target, self.action = target, action

    def __iter__(self):
        self.action(self.target)
        yield 7
        self.action(self.target)


for label, action in {"clear": lambda t: t.clear(), "append": lambda t: t.append(1), "pop": lambda t: t.pop() if t else None}.items():
    for s in (slice(1, 3), slice(None), slice(None, None, 2), slice(0, 1, 1)):
        t = [0, 1, 2, 3]
        attempt(f"list {label} {s}", lambda: put(t, s, Changes(t, action)))
        b = bytearray(b"abcd")
        attempt(f"bytearray {label} {s}", lambda: put(b, s, Changes(b, action)))


class Index:
    def __init__(self, target, value): self.target, self.value = target, value
    def __index__(self): self.target.clear(); return self.value


for make in (lambda: [1, 2, 3], lambda: bytearray(b"abc")):
    t = make()
    attempt("index clears", lambda: t[Index(t, 1)])
    t = make()
    attempt("index clears on assignment", lambda: put(t, Index(t, 1), 5))
    t = make()
    attempt("index clears on deletion", lambda: remove(t, Index(t, 1)))
    t = make()
    attempt("slice index clears", lambda: t[Index(t, 1):])
    t = make()
    attempt("slice index clears on assignment", lambda: put(t, slice(Index(t, 1), None), b"z"))
    t = make()
    attempt("value clears", lambda: len(put(t, 1, Index(t, 65))))
t = [1, 2, 3]
t[:] = t
t[1:1] = t
t[::2] = t[1::2] + t[:1] if len(t[::2]) == len(t[1::2]) + 1 else t[::2]
print(t)
t[len(t):] = t
print(t, t.__setitem__(slice(0, 2), iter("xy")), t)
for key in ("a", None, 1.5, (1,), [0], b"x"):
    for target in ([1], bytearray(b"a"), (1,), "a", b"a", range(3), memoryview(b"a"), {}):
        if isinstance(target, dict):
            continue
        attempt(f"{type(target).__name__}[{key!r}]", lambda: target[key])
        attempt(f"{type(target).__name__}[{key!r}] = 1", lambda: put(target, key, 1))
