# __index__ is asked wherever an integer is needed, and what it returns is checked.


class I:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        print("index", end=" ")
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Sub(int):
    pass


def attempt(label, action):
    try:
        r = action()
        print(label, "->", type(r).__name__, r)
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")


class OnlyInt:
    def __int__(self):
        return 3


USES = {
    "list[i]": lambda i: [10, 20, 30, 40][i],
    "tuple[i]": lambda i: (10, 20, 30, 40)[i],
    "str[i]": lambda i: "abcd"[i],
    "bytes[i]": lambda i: b"abcd"[i],
    "bytearray[i]": lambda i: bytearray(b"abcd")[i],
    "memoryview[i]": lambda i: memoryview(b"abcd")[i],
    "range[i]": lambda i: range(10, 50, 10)[i],
    "list[i:]": lambda i: [1, 2, 3, 4][i:],
    "str[:i]": lambda i: "abcd"[:i],
    "bytes[::i]": lambda i: b"abcd"[::i],
    "range": lambda i: range(i),
    "range of three": lambda i: list(range(0, 9, i)),
    "list * i": lambda i: [1] * i,
    "i * list": lambda i: i * [1],
    "str * i": lambda i: "ab" * i,
    "bytes * i": lambda i: b"ab" * i,
    "bytes(i)": lambda i: bytes(i),
    "bytearray(i)": lambda i: bytearray(i),
    "bytes([i])": lambda i: bytes([i]),
    "bytearray.append": lambda i: bytearray(b"a").append(i),
    "int(i)": lambda i: int(i),
    "float(i)": lambda i: float(i),
    "complex(i)": lambda i: complex(i),
    "int base": lambda i: int("11", i),
    "hex": lambda i: hex(i),
    "oct": lambda i: oct(i),
    "bin": lambda i: bin(i),
    "chr": lambda i: chr(i),
    "round": lambda i: round(1.23456, i),
    "round int": lambda i: round(12345, i),
    "pow": lambda i: pow(i, 2),
    "i + 1": lambda i: i + 1,
    "1 << i": lambda i: 1 << i,
    "%d": lambda i: "%d" % i,
    "%x": lambda i: "%x" % i,
    "%c": lambda i: "%c" % i,
    "%*d": lambda i: "%*d" % (i, 1),
    "%f": lambda i: "%f" % i,
    "format d": lambda i: format(i, "d"),
    "center": lambda i: "a".center(i),
    "split": lambda i: "a b c d".split(" ", i),
    "replace": lambda i: "aaaa".replace("a", "b", i),
    "find": lambda i: "abcabc".find("c", i),
    "count": lambda i: b"aaaa".count(b"a", i),
    "expandtabs": lambda i: "\tx".expandtabs(i),
    "zfill": lambda i: "1".zfill(i),
    "to_bytes": lambda i: (5).to_bytes(i, "big"),
    "list.pop": lambda i: [1, 2, 3, 4].pop(i),
    "list.insert": lambda i: [1].insert(i, 2),
    "list.index": lambda i: [1, 2, 3, 1].index(1, i),
    "slice.indices": lambda i: slice(None, i).indices(i),
    "enumerate": lambda i: list(enumerate("a", i)),
    "sum": lambda i: sum([1], i) if type(i) is int else sum([1]),
    "in range": lambda i: i in range(4),
    "== in list": lambda i: [1, 2, 3].count(i),
    "memoryview cast": lambda i: memoryview(b"abcd").cast("B", [i]) if i != 3 else None,
    "hash": lambda i: hash(i) == hash(3),
    "isinstance": lambda i: isinstance(i, int),
}
for label, use in USES.items():
    for value in (I(3), I(Sub(3)), I("x"), I(None), I(True), I(2.0), I(KeyError("k")), OnlyInt(), 3.0):
        if isinstance(value, I) and isinstance(value.value, Sub) or label in ("hash", "list[i]") and value is None:
            continue
        if label in ("hash",) and not isinstance(value, float):
            continue
        attempt(f"{label} {type(value).__name__} {getattr(value, 'value', '')!r}", lambda: use(value))
