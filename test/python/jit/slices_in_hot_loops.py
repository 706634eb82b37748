# Slices read and written in hot loops, without a slice object where none is needed: every part, every container, and those that need the whole way.


class Index:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


class MyList(list):
    def __getitem__(self, key):
        return ("mine", key)

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        self.last = key


def part(o, a, b):
    return o[a:b]


def stepped(o, a, b, c):
    return o[a:b:c]


def store(o, a, b, v):
    o[a:b] = v


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e)


for o in ([0, 1, 2, 3, 4], (0, 1, 2, 3, 4), "01234", b"01234", bytearray(b"01234"), range(5)):
    for _ in range(100):
        part(o, 1, 3)
        stepped(o, 1, 3, 1)

numbers = [None, 0, 1, -1, 2, -2, 5, -5, 6, -7, 10**30, -(10**30), True]
for o in ([0, 1, 2, 3, 4], (0, 1, 2, 3, 4), "01234", "a\U0001f600b\u00e9c", "", [], (), bytearray(b"01234"), range(5)):
    print([part(o, a, b) for a in numbers for b in numbers])
    for c in (None, 1, 2, -1, -2, 10, -10, 10**30, True):
        print([stepped(o, a, b, c) for a in numbers[:9] for b in numbers[:9]])
    print(attempt(stepped, o, 0, 1, 0), attempt(part, o, "a", 1), attempt(part, o, Index(1), Index(3)))
print(attempt(part, 5, 1, 2), attempt(part, None, 1, 2), attempt(part, {}, 1, 2))
print(part(MyList([1, 2]), 0, 1), stepped(MyList([1, 2]), 0, 1, 2))

for a in numbers:
    for b in numbers:
        xs = [0, 1, 2, 3, 4]
        store(xs, a, b, [7, 8])
        store(xs, b, a, xs)
        print(xs, end=" ")
print()
for v in ((1, 2), "ab", iter([9]), range(3), {5: 6}, 7, None):
    xs = [0, 1, 2, 3, 4]
    print(attempt(store, xs, 1, 3, v), xs)
mine = MyList([1, 2, 3])
store(mine, 0, 2, [9])
print(list(mine), mine.last)
print(attempt(store, (1, 2), 0, 1, [1]), attempt(store, "ab", 0, 1, "c"))


def rotate(n):
    xs = list(range(n))
    for i in range(1000):
        k = i % n
        xs[: k + 1] = xs[k::-1]
        xs[-1:] = xs[-1:] + xs[:0]
    return xs


print(rotate(9))


def kept():
    out = []
    for i in range(300):
        s = slice(i, i + 2)
        out.append(s)
        "abcdef"[s]
    return out[-1], len(set(map(id, out)))


print(kept())


def ends(xs):
    total = 0
    for _ in range(300):
        total += xs[-1] + xs[0]
        xs[-1] = xs[0]
    return total, xs


print(ends([1, 2, 3]), attempt(ends, []), attempt(ends, (1, 2)), attempt(ends, {-1: 1, 0: 5}), attempt(ends, "ab"))
print(attempt(ends, bytearray(b"ab")))


def bytes_loop(b, v):
    for i in range(300):
        b[i % 3] = v
        b[-1] = b[0]
    return b


print(bytes_loop(bytearray(3), 7), attempt(bytes_loop, bytearray(3), 256), attempt(bytes_loop, bytearray(2), 1))
print(attempt(bytes_loop, bytearray(3), True), attempt(bytes_loop, bytearray(3), "a"), attempt(bytes_loop, [0] * 3, 256))
