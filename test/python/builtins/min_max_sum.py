print(max(1, 5, 3), min(1, 5, 3), max([1, 5]), min("hello"), max({"a": 1, "b": 0}), max((1, 2), (1, 3)), max("b", "a", key=ord), min([], default="d"), max([], default=None), max([3], default=0))
print(max([1, -5, 3], key=abs), min(["bb", "a", "cc"], key=len), max([(1, "a"), (1, "b")], key=lambda p: p[0]), min([(1, "a"), (1, "b")], key=lambda p: p[0]), max(1, 2.0, True), max(2, 2.0), max(2.0, 2), min(0, False), min(-0.0, 0), max(range(10)), min(x * x for x in (-2, 1)))
print(sum([1, 2, 3]), sum([]), sum([1.5, 2]), sum([[1], [2]], []), sum((1, 2), 10), sum(range(101)), sum([True, True]), sum([1], start=5), sum([0.1] * 3), sum([1j, 2]), sum([(1,), (2,)], ()), sum(x for x in range(5)), sum({1: 2, 3: 4}), sum([2 ** 60, 2 ** 60, 1.0]))
for f in (lambda: max(), lambda: max(1), lambda: max([]), lambda: min(()), lambda: max(1, "a"), lambda: max([1], [2], default=0), lambda: max(1, 2, foo=3), lambda: sum(["a"]), lambda: sum(["a"], ""), lambda: sum(5), lambda: sum([b"a"], b""), lambda: sum([1], None), lambda: min([1, None]), lambda: max([1], key=5), lambda: sum([bytearray()], bytearray())):
    try:
        print(f())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
print(any([]), all([]), any([0, 1]), all([1, 0]), any("a"), all(["", 1]), any(x > 3 for x in range(5)), all(x < 5 for x in range(5)))
seen = []
print(any(seen.append(x) or x > 1 for x in range(5)), seen)
seen.clear()
print(all(seen.append(x) or x < 1 for x in range(5)), seen)


class V:
    def __init__(self, v): self.v = v
    def __gt__(self, o): print("gt", self.v, o.v); return self.v > o.v
    def __lt__(self, o): print("lt", self.v, o.v); return self.v < o.v
    def __add__(self, o): return V(self.v + (o.v if isinstance(o, V) else o))
    __radd__ = __add__
    def __repr__(self): return f"V{self.v}"


print(max(V(1), V(3), V(2)), min(V(1), V(3), V(0)), sum([V(1), V(2)]), sum([V(1)], V(10)))
print(abs(-5), abs(-2.5), abs(3 + 4j), abs(True), abs(-2 ** 70), round(2.567, 2), round(5), divmod(17, 5), divmod(-17, 5), divmod(17.5, 5), pow(2, 5), pow(2, 5, 7), pow(2.0, 3))
