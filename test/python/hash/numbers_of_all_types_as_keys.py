# Equal numbers of different types hash alike, and meet in dicts and sets; the rest does not.
import sys

GROUPS = [
    [0, 0.0, -0.0, False, 0j, -0j, complex(-0.0, -0.0)], [1, 1.0, True, 1 + 0j], [-1, -1.0, -1 + 0j], [2, 2.0, 2 + 0j], [-2, -2.0], [2**53, float(2**53)], [2**53 + 1], [2**61 - 2], [2**64, float(2**64)], [2**1000, float(2**1000)], [10**400],
    [0.5], [1.5, 1.5 + 0j], [1e300, int(1e300)], [float("inf")], [float("-inf")], [1j], [complex(0, 1)], [0.1], [1e-320], [1 + 1j], [complex("inf")],
]


class Int(int): pass
class Float(float): pass
class Strange(int):
    def __eq__(self, other): return int.__eq__(self, other)
    def __hash__(self): return 7


for group in GROUPS:
    hashes = {hash(x) for x in group}
    keys = {}
    for x in group:
        keys.setdefault(x, repr(x))
    print(ascii(group[0])[:24], len(hashes), list(keys.values())[0][:24], len(keys), len(set(group)), all(a == b for a in group for b in group))
flat = [x for group in GROUPS for x in group]
print(len(flat), len(set(flat)), len(dict.fromkeys(flat)), len({(x,) for x in flat}), len({frozenset([x]) for x in flat}), len({(x, x) for x in flat}))
d = {x: i for i, x in enumerate(flat)}
print([d[x] == max(i for i, y in enumerate(flat) if y == x) for x in flat] == [True] * len(flat))
for x in (Int(1), Float(1.0), Int(2**70), Float(0.5), Strange(1)):
    print(type(x).__name__, x in {1: 0, 0.5: 0, 2**70: 0}, {1: "one", 0.5: "half", 2**70: "big"}.get(x), {x: "sub"}.get(x + 0))
nan = float("nan")
print(nan in [nan], nan in {nan}, {nan: 1}.get(nan), float("nan") in {nan}, {nan: 1, nan: 2}, len({nan, nan, float("nan")}), [nan] == [nan], (nan,) == (nan,), hash(nan) == hash(nan), {(nan,): 1}.get((nan,)), nan == nan)
print(hash(-1), hash(-2), hash(sys.hash_info.modulus), hash(sys.hash_info.modulus * 5 + 3), hash(0.5) == hash(sys.hash_info.modulus // 2 + 1), hash(float("inf")), hash(float("-inf")), hash(1j), hash(-1j), hash(1 + 2j), sys.hash_info.imag)
print(hash(None) == hash(None), hash(True), hash(""), hash(b""), hash("") == hash(b""), hash(()) == hash(()), hash(range(3)) == hash(range(0, 3, 1)), hash(range(0)) == hash(range(5, 2)), hash(slice(1, 2)) == hash(slice(1, 2, None)), hash(int | str) == hash(str | int), hash(list[int]) == hash(list[int]))
for x in ([], {}, set(), bytearray(), slice(None, []), ([],), {1: 2}.keys(), {1: 2}.values(), {1: 2}.items(), (1, [2]), memoryview(bytearray(1)), type("U", (), {"__eq__": lambda a, b: True})(), type("N", (), {"__hash__": None})()):
    try:
        print(type(x).__name__, isinstance(hash(x), int))
    except (TypeError, ValueError) as e:
        print(type(x).__name__, type(e).__name__, e)


class H:
    def __init__(self, value): self.value = value
    def __hash__(self): return self.value


for value in (5, -1, True, 1.0, None, "5", Int(9)):
    try:
        print(repr(value), hash(H(value)))
    except TypeError as e:
        print(repr(value), e)
