# list.sort and sorted: keys and comparisons that raise, mutate the list, decline, compare oddly; stability and reverse.


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def failing_key(n):
    calls = []
    def key(x):
        calls.append(x)
        if len(calls) == n:
            raise LookupError(f"call {n}")
        return -x
    return key


for n in (1, 2, 5, 6):
    data = [3, 1, 4, 1, 5]
    attempt(f"key fails at {n}", lambda: data.sort(key=failing_key(n)))
    print("  ", data)


class Bomb:
    count = 0

    def __init__(self, v):
        self.v = v

    def __lt__(self, other):
        Bomb.count += 1
        if Bomb.count == Bomb.limit:
            raise ZeroDivisionError(f"comparison {Bomb.count}")
        return self.v < other.v

    def __repr__(self):
        return f"B{self.v}"


for limit in (1, 3, 6, 100):
    Bomb.limit, Bomb.count = limit, 0
    data = [Bomb(v) for v in (5, 2, 8, 1, 9, 3)]
    attempt(f"comparison fails at {limit}", lambda: data.sort())
    print("  ", sorted(data, key=lambda b: b.v))


def mutating(data, action):
    def key(x):
        action(data)
        return x
    return key


for label, action in {"append": lambda d: d.append(99), "clear": lambda d: d.clear(), "len": lambda d: print("len", len(d), end=" "), "read": lambda d: print(d, end=" "), "pop": lambda d: d.pop(), "sort": lambda d: d.sort(),
                      "extend": lambda d: d.extend([7, 8]), "set": lambda d: d.__setitem__(slice(None), [1, 2])}.items():
    data = [3, 1, 2]
    attempt(f"key does {label}", lambda: data.sort(key=mutating(data, action)))
    print("  ", data)


class Declines:
    def __lt__(self, other):
        return NotImplemented


class Reflects:
    def __gt__(self, other):
        return True


class Truthy:
    def __init__(self, v): self.v = v
    def __lt__(self, other): return [1] if self.v < other.v else []
    def __repr__(self): return f"T{self.v}"


class BadBool:
    def __bool__(self): raise OverflowError("bool")


class ReturnsBadBool:
    def __lt__(self, other): return BadBool()


attempt("declines", lambda: sorted([Declines(), Declines()]))
attempt("reflected", lambda: len(sorted([Declines(), Reflects()])))
attempt("truthy results", lambda: sorted([Truthy(3), Truthy(1), Truthy(2)]))
attempt("bad bool", lambda: sorted([ReturnsBadBool(), ReturnsBadBool()]))
for data in ([1, "a"], ["a", 1], [1, None], [1j, 2j], [[1], [2, "a"], [2, 1]], [(1, 2), (1, "x")], [{}, {}], [1, 2.5, True], [{1}, {2}, {1, 2}], [float("nan"), 1.0, 0.5], [None], [None, None], [b"a", "a"], [[], ()], [2**70, 1.5, -3]):
    attempt(f"mixed {data}", lambda: sorted(data))
    attempt(f"  reversed", lambda: sorted(data, reverse=True))
pairs = [(i % 3, -i) for i in range(12)]
print(sorted(pairs, key=lambda p: p[0]))
print(sorted(pairs, key=lambda p: p[0], reverse=True))
print(sorted("bAcaBC", key=str.lower), sorted("bAcaBC", key=str.lower, reverse=True), sorted(range(10), key=lambda x: x % 3), sorted([3, 1, 2], key=None, reverse=1))
for args, kwargs in (((), {}), (([],), {"key": 5}), (([1],), {"key": 5}), (([1, 2],), {"reverse": "yes"}), (([1, 2],), {"reverse": None}), (([1],), {"cmp": 1}), (([1], len), {}), ((5,), {}), ((None,), {"key": len}), (([1, 2],), {"reverse": BadBool()}), (([1, 2],), {"reverse": 1.5})):
    attempt(f"arguments {len(args)} {list(kwargs)}", lambda: sorted(*args, **kwargs))
attempt("list.sort positional", lambda: [].sort(len))
attempt("list.sort wrong", lambda: [1].sort(rev=1))
attempt("key returns other types", lambda: sorted([1, 2, 3], key=lambda x: "a" if x == 2 else x))
big = [(i * 7919) % 1000 for i in range(1000)]
print(sorted(big) == sorted(big, key=lambda x: x) == sorted(reversed(big)), sorted(big, reverse=True) == sorted(big)[::-1])
