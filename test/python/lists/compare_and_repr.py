# Comparison of lists item by item, and the text of lists that contain themselves.


def attempt(f):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)


for a, b in (([], []), ([1], [1]), ([1], [1.0]), ([1, 2], [1, 3]), ([1], [1, 0]), ([2], [1, 9]), ([[1]], [[2]]), (["a"], ["b"])):
    print(a, b, a == b, a != b, a < b, a <= b, a > b, a >= b)
attempt(lambda: [1] < ["a"])
attempt(lambda: [1, 2] < [1, "a"])
attempt(lambda: [1, "a"] < [2, 5])
attempt(lambda: [1] < (1,))
attempt(lambda: [1] == (1,))
attempt(lambda: [1j] < [2j])
attempt(lambda: [1j] < [1j])
nan = float("nan")
print([nan] == [nan], [nan] < [nan], [nan] <= [nan], [float("nan")] == [float("nan")])


class Loud:
    def __init__(self, name):
        self.name = name

    def __eq__(self, other):
        print("eq", self.name, getattr(other, "name", other))
        return self.name == getattr(other, "name", other)

    def __lt__(self, other):
        print("lt", self.name, other.name)
        return self.name < other.name

    def __repr__(self):
        return self.name


print([Loud("a"), Loud("b")] < [Loud("a"), Loud("c")])
print([Loud("a")] == [Loud("a"), Loud("b")])
print([Loud("x")] != [Loud("y")])
x = [1]
x.append(x)
print(x, [x, x], (x,), {"k": x})
y = []
y.append((y,))
y.append({1: y})
print(y)
attempt(lambda: x == x)
attempt(lambda: hash([]))
attempt(lambda: {[]: 1})
print(list(), list("ab"), list(list="x") if False else "no keywords")
attempt(lambda: list(1))
attempt(lambda: list([1], [2]))
attempt(lambda: list(iterable=[1]))
attempt(lambda: [1, 2].copy(1))
attempt(lambda: [1, 2].reverse(1))
attempt(lambda: [1].nope)
attempt(lambda: [1]())
attempt(lambda: [1]["a"])
attempt(lambda: [1][1, 2])
attempt(lambda: [1][1])
