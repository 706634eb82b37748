words = ["banana", "Apple", "cherry", "apple", "fig"]
print(sorted(words), sorted(words, key=str.lower), sorted(words, key=len, reverse=True))
print(sorted(words, key=lambda w: (len(w), w)))
print(max(words, key=len), min(words, key=lambda w: w[-1]))
calls = []


def key(x):
    calls.append(x)
    return -x


print(sorted([3, 1, 2], key=key), calls)


def bad(x):
    if x == 2:
        raise ValueError("key failed")
    return x


items = [1, 2, 3]
try:
    items.sort(key=bad)
except ValueError as e:
    print(e, items)


def mutate(x):
    items.append(x)
    return x


try:
    items.sort(key=mutate)
except ValueError as e:
    print(e, items)
print(list(map(lambda a, b: a * b, [1, 2, 3], [4, 5])))
print(list(map(str, filter(None, [0, 1, "", "a", None]))))


class Item:
    def __init__(self, n, tag):
        self.n, self.tag = n, tag

    def __lt__(self, other):
        return self.n < other.n

    def __repr__(self):
        return f"{self.n}{self.tag}"


stable = [Item(2, "a"), Item(1, "b"), Item(2, "c"), Item(1, "d")]
print(sorted(stable), sorted(stable, reverse=True), max(stable), min(stable))
print(sorted(range(10), key=lambda n: (n % 3, -n)))
nested = sorted([[3, 1], [2, 5], [1]], key=lambda x: sorted(x, key=lambda y: -y))
print(nested)
try:
    sorted([1, None, 2])
except TypeError as e:
    print(e)
try:
    sorted([1, 2], key=5)
except TypeError as e:
    print(e)
