# Natives that take all items of a map of a Python function.
import sys


def double(x):
    return x * 2


def stop_at(n):
    def f(x):
        if x == n:
            raise StopIteration
        return x

    return f


def fail_at(n):
    def f(x):
        if x == n:
            raise ValueError(x)
        return x

    return f


class Item:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 3

    def __eq__(self, other):
        return self.n == other.n

    def __radd__(self, other):
        return other + self.n


class Counting:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def attempt(f):
    try:
        return f()
    except Exception as e:
        names = []
        tb = e.__traceback__
        while tb is not None:
            names.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        return type(e).__name__, str(e), names


def generate(n):
    yield from range(n)


def run():
    out = []
    for source in (lambda: range(6), lambda: [0, 1, 2, 3, 4, 5], lambda: Counting(6), lambda: generate(6)):
        out.append(list(map(double, source())))
        out.append(tuple(map(double, source())))
        out.append(sum(map(double, source())))
        out.append(sum(map(double, source()), 0.5))
        out.append(sum(map(lambda x: 2.0**60 if x == 3 else 2**62, source())))
        out.append(sum(map(Item, source())))
        out.append(sum(map(lambda x: Item(x), source())))
        out.append(sorted(map(lambda x: -x, source())))
        out.append(sorted(set(map(lambda x: x % 4, source()))))
        out.append(len(set(map(lambda x: Item(x % 4), source()))))
        out.append(dict(map(lambda x: (x % 4, x), source())))
        out.append("".join(map(lambda x: str(x), source())))
        out.append(list(map(stop_at(3), source())))
        out.append(attempt(lambda: list(map(fail_at(3), source()))))
        out.append(attempt(lambda: sum(map(fail_at(3), source()))))
        out.append(attempt(lambda: set(map(lambda x: [x], source()))))
        out.append(attempt(lambda: dict(map(lambda x: x, source()))))
        out.append(attempt(lambda: sum(map(lambda x: "a", source()))))
        m = map(stop_at(2), source())
        out.append((list(m), list(m)))
        m = map(fail_at(2), source())
        out.append((attempt(lambda: list(m)), list(m)))
        items = [9]
        items.extend(map(lambda x: len(items), source()))
        out.append(items)
        items[1:3] = map(lambda x: x, source())
        out.append(items)
    return out


first = run()
for line in first:
    print(line)
for _ in range(100):
    assert run() == first
print(attempt(lambda: list(map(double, 5))))
print(list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])))
print(list(map(lambda: 0, [])), attempt(lambda: list(map(lambda: 0, [1]))))


def nested(n):
    return list(map(lambda x: nested(x), range(n)))


print(nested(4))


def deep(n):
    return sum(map(deep, [n - 1])) if n else 1


print(deep(200))
sys.setrecursionlimit(400)
print(attempt(lambda: deep(5000))[0])


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        if self.value is None:
            raise ValueError("no truth")
        return self.value


def filters():
    out = []
    for source in (lambda: range(6), lambda: [0, 1, 2, 3, 4, 5], lambda: Counting(6), lambda: generate(6)):
        out.append(list(filter(lambda x: x & 1, source())))
        out.append(tuple(filter(lambda x: x > 2, source())))
        out.append(sum(filter(lambda x: Truth(x != 3), source())))
        out.append(sorted(set(filter(lambda x: [x][:x], source()))))
        out.append(",".join(filter(lambda s: s != "2", map(lambda x: str(x), source()))))
        out.append(list(filter(stop_at(3), source())))
        out.append(attempt(lambda: list(filter(fail_at(3), source()))))
        out.append(attempt(lambda: list(filter(lambda x: Truth(None if x == 2 else True), source()))))
        f = filter(fail_at(2), source())
        out.append((attempt(lambda: list(f)), list(f)))
        out.append(list(filter(None, source())))
    return out


first = filters()
for line in first:
    print(line)
for _ in range(100):
    assert filters() == first
