# Keys without a consistent order: the result depends on the comparisons made, which are CPython's.

nan = float("nan")
print(sorted([3.0, nan, 1.0, 2.0, nan, 0.0]))
print(sorted([nan, 1, nan, 0, 5, nan, 2, -1]))
print(sorted([3, nan, 1, nan, 2], reverse=True))
print(sorted([(nan, 1), (0, 2), (nan, 0), (0, 1)]))
print([len(s) for s in sorted([{1, 2}, {1}, {2}, {1, 2, 3}, set(), {3}])])
print([sorted(s) for s in sorted([frozenset({2}), frozenset({1}), frozenset({1, 2})])])


class Rock:
    def __init__(self, name):
        self.name = name

    def __lt__(self, other):
        return (self.name, other.name) in {("r", "p"), ("p", "s"), ("s", "r")}


print("".join(i.name for i in sorted([Rock(c) for c in "rpsrpsspr" * 12])))


class Never:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return False


class Always(Never):
    def __lt__(self, other):
        return True


print([i.value for i in sorted([Never(v) for v in range(10)])], [i.value for i in sorted([Always(v) for v in range(10)])])
print([i.value for i in sorted([Always(v) for v in range(150)])][:12])


class Odd:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        return "yes" if self.value < other.value else []

    def __gt__(self, other):
        raise AssertionError("only < is asked")


print([i.value for i in sorted([Odd(v) for v in (3, 1, 2)])])
