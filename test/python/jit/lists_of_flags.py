"""Long lists of bools, which may be kept as bytes: nobody can tell, whatever is done with them."""
import sys

N = 5000


def digest(values):
    return len(values), sum(values), type(values).__name__, [i for i, v in enumerate(values) if v][:5], values[-1]


def sieve(n):
    prime = [True] * n
    prime[0] = prime[1] = False
    for i in range(2, n):
        if prime[i]:
            for k in range(i * i, n, i):
                prime[k] = False
    return prime


def sieve_by_slices(n):
    prime = [True] * n
    prime[0:2] = [False] * 2
    for i in range(2, int(n**0.5) + 1):
        if prime[i]:
            prime[i * i :: i] = [False] * len(range(i * i, n, i))
    return prime


print(digest(sieve(N)), sieve(N) == sieve_by_slices(N), digest(sieve_by_slices(20000)))


def mixed(n):
    flags = [False] * n
    out = []
    for i in range(600):
        flags[i] = i % 3 == 0
        flags[-1 - i] = flags[i]
    out.append(digest(flags))
    flags[7] = "seven"
    flags[8] = 0
    flags[9] = None
    out.append((flags[6:11], flags[-8:], flags.count(True)))
    for i in range(600):
        flags[i] = not flags[i]
    out.append((flags[6:11], len(flags)))
    return out


for line in mixed(N):
    print(line)


def wrong(flags, key, value=True):
    out = []
    for work in ("get", "set"):
        try:
            if work == "get":
                out.append(flags[key])
            else:
                flags[key] = value
                out.append("set")
        except (IndexError, TypeError, ValueError) as e:
            out.append(f"{type(e).__name__}: {e}")
    return out, digest(flags)


for key in (0, N - 1, N, -N, -N - 1, "a", 1.0, True, 2**70, None, slice(0, 0)):
    print(key, wrong([False] * N, key))
print(wrong([True] * N, slice(0, 10, 3), [False] * 3)[0][1])
print(wrong([True] * N, slice(0, 10, 3), [False] * 4)[0][1])
print(wrong([True] * N, slice(None, None, 0), [])[0])
print(wrong([True] * N, slice(0, 10, 2), 5)[0][1])
print(digest([True] * N * 2), digest(2 * [False, True] * N), digest(N * [True]))


class Index:
    def __index__(self):
        return 3


class Items(list):
    pass


def everything(make):
    results = []

    def note(*values):
        results.append(values)

    f = make()
    f[Index()] = False
    note(f[Index()], f[2], f[-N], f[4999])
    f.append(1)
    note(digest(f))
    f = make()
    f.extend([False] * N)
    note(digest(f))
    f = make()
    f += [2.5]
    note(f[-1], len(f))
    f = make()
    f.insert(2, "x")
    note(f[:4], f.index("x"), f.pop(2), f.pop(), len(f))
    f = make()
    f[5] = False
    f.remove(False)
    note(len(f), f.count(False))
    f = make()
    f[10:20] = [False] * 10
    f[20:30] = [False]
    note(digest(f))
    f = make()
    f[::2] = [False] * (N // 2)
    f[1::4] = range(N // 4)
    note(len(f), f[:8], sum(x for x in f))
    f = make()
    f[100:200:-1] = []
    f[200:100:-1] = [False] * 100
    note(f[99:103], f[199:203], sum(f))
    f = make()
    f[3:3] = f
    note(digest(f))
    f = make()
    f[:] = f
    f[0] = False
    f.reverse()
    note(f[-1], f[0], sum(f))
    f = make()
    del f[0], f[-1], f[10:20], f[::3]
    note(digest(f))
    f = make()
    f[9] = False
    f.sort()
    note(f[0], f[1], sorted(f, reverse=True)[-1], max(f), min(f), any(f), all(f))
    f = make()
    g = f.copy()
    g[0] = False
    note(f[0], g[0], f == g, f > g, f != g, f is g, [f, g].index(g))
    f = make()
    f.clear()
    note(f, bool(f), len(f), not f)
    f = make()
    note(bool(f), not f, 1 if f else 2, f is f, hash(tuple(f)) == hash(tuple(make())), repr(f)[:20], str(f)[-8:])
    it = iter(f)
    note(next(it), it.__length_hint__(), sum(it), list(reversed(f))[:2], [*f][0], len({*f}), (lambda *a: len(a))(*f))
    f = make()
    n = 0
    for x in f:
        n += 1
        if n == 3:
            f[4] = "here"
        if x == "here":
            break
    note(n)
    f = make()
    a, b, *rest = f
    note(a, b, len(rest), True in f, f.count(1), f.index(True))
    f = make()
    note(Items(f)[:2], list(f)[:1], tuple(f)[:1], set(f), dict.fromkeys(f), bytes(f)[:3], list(map(int, f))[:2], list(zip(f, "ab")))
    f = make()
    f *= 2
    note(len(f), f[N])
    f = make()
    f.__init__([1, 2])
    note(f)
    f = make()
    f.__setitem__(1, False)
    note(f.__getitem__(1), f.__len__(), f.__contains__(False), list.__getitem__(f, 0))
    match make():
        case [first, *_, last]:
            note(first, last)
    return results


for line in everything(lambda: [True] * N):
    print(line)

for turn in range(70):
    again = everything(lambda: [True] * N)
print(len(again))


def hot_len(flags):
    n = 0
    for i in range(len(flags)):
        if not flags:
            n += 1
        if flags[i]:
            n += len(flags)
    return n


print(hot_len([True] * N), hot_len([1, 0]), hot_len([False] * N), hot_len((True, False)))


def look():
    seen = [False] * N
    for i in range(300):
        seen[i] = sys._getframe().f_locals["i"] == i
        sys._getframe().f_locals["seen"][N - 1 - i] = True
    return sum(seen), seen[299], seen[300], seen[-300], seen[-301]


print(look())
