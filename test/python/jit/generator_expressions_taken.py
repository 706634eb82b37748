# Natives that take the items of a generator expression let it go on by itself: whatever can be seen must be as if it were suspended each time.
import sys


class Hashing:
    def __init__(self, n):
        self.n = n

    def __hash__(self):
        return self.n % 5

    def __eq__(self, other):
        return self.n == other.n


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        return self.value


class Adding:
    def __init__(self, n):
        self.n = n

    def __radd__(self, other):
        return (other.n if isinstance(other, Adding) else other) + self.n


def fail_at(n, at):
    if n == at:
        raise ValueError(n)
    return n


def depth():
    n = 0
    f = sys._getframe()
    while f is not None:
        n += 1
        f = f.f_back
    return n


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        tb = e.__traceback__
        lines = []
        while tb is not None:
            lines.append(tb.tb_frame.f_code.co_name)
            tb = tb.tb_next
        return type(e).__name__, str(e), lines


def run(items):
    results = []
    results.append(sum(i * 2 for i in items))
    results.append(sum((i * 2 for i in items if i % 3), 0.5))
    results.append(sum(2**52 * i for i in items))
    results.append(sum(i if i != 7 else 7.5 for i in items))
    results.append(sum(Adding(i) if i == 3 else i for i in items))
    results.append(any(i > 5 for i in items))
    results.append(any(Truth(i > 5) for i in items))
    results.append(any(i - i for i in items))
    results.append(any([] for i in items))
    results.append(all(i < 5 for i in items))
    results.append(all(Truth(i < 5) for i in items))
    results.append(all(i + 1 for i in items))
    results.append(tuple(i for i in items))
    results.append(list(i for i in items if i & 1))
    results.append(sorted(-i for i in items))
    results.append(sorted(set(i % 4 for i in items)))
    results.append(len(set(Hashing(i % 6) for i in items)))
    results.append(sorted(frozenset(str(i % 4) for i in items)))
    results.append(dict((i % 4, i) for i in items))
    results.append(dict([str(i % 3), i] for i in items))
    results.append(len(dict((Hashing(i % 6), i) for i in items)))
    results.append(dict("ab" if i & 1 else ("c", i) for i in items))
    results.append(max(i * 7 % 11 for i in items))
    results.append(min(((i, -i) for i in items), key=lambda p: p[1]))
    results.append(",".join(str(i) for i in items))
    results.append(set(depth() - depth() for i in items))
    for at in (0, 3, len(items) - 1):
        results.append(attempt(lambda: sum(fail_at(i, at) for i in items)))
        results.append(attempt(lambda: any(fail_at(i, at) < 0 for i in items)))
        results.append(attempt(lambda: tuple(fail_at(i, at) for i in items)))
        results.append(attempt(lambda: set(fail_at(i, at) for i in items)))
        results.append(attempt(lambda: dict((i, fail_at(i, at)) for i in items)))
    results.append(attempt(lambda: set([] if i == 4 else i for i in items)))
    results.append(attempt(lambda: dict(([], i) if i == 4 else (i, i) for i in items)))
    results.append(attempt(lambda: dict((i, i, i) if i == 4 else (i, i) for i in items)))
    results.append(attempt(lambda: dict(i if i == 4 else (i, i) for i in items)))
    results.append(attempt(lambda: sum("x" if i == 4 else i for i in items)))
    return results


def left_in_the_middle(items):
    g = (i for i in items)
    print(any(i == 3 for i in g), next(g), sum(g), next(g, "end"))
    g = (i for i in items)
    frame = g.gi_frame
    print(next(g), frame.f_locals["i"], tuple(g), frame.f_locals.get("i"))
    g = (i for i in items)
    print(attempt(lambda: set([i] if i == 2 else i for i in g)), next(g), g.gi_running)
    g = ((yield_from, g) and yield_from for yield_from in items)
    print(list(g))
    own = (sum(own) if i == 2 else i for i in items)
    print(attempt(lambda: sum(own)))
    growing = list(range(3))
    growing.extend(i for i in growing if len(growing) < 9)
    print(growing)
    s = {1, 2}
    print(attempt(lambda: s.update(i + 10 for i in s)))
    print(sum(sum(j for j in range(i)) for i in items))
    print(any(any(i * j == 6 for j in items) for i in items))


items = list(range(12))
first = run(items)
for r in first:
    print(r)
for _ in range(120):
    assert run(items) == first
for _ in range(3):
    left_in_the_middle(items)
for _ in range(100):
    sum(i for i in items)
left_in_the_middle(items)
print(len(set(i for i in range(3000))), sum(i for i in range(3000)), len(tuple(i for i in range(3000))))
for _ in range(300):
    found = all(i < 50 for i in items), any(i > 50 for i in items), tuple(i for i in items)
print(found)
