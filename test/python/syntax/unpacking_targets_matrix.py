# Unpacking into every kind of target from every kind of source: counts, starred targets, nesting, order of assignment, failures on the way.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Bad:
    def __iter__(self): raise LookupError("iter")
class NextBad:
    def __iter__(self): return self
    def __next__(self): raise LookupError("next")
class Late:
    def __iter__(self):
        yield 1
        raise LookupError("late")
class GetItem:
    def __getitem__(self, i):
        if i < 3: return i * 10
        raise IndexError
class Lies:
    def __len__(self): return 2
    def __iter__(self): return iter((1, 2, 3))


SOURCES = {"[]": [], "[1]": [1], "(1, 2)": (1, 2), "'abc'": "abc", "range(4)": range(4), "dict": {"k": 1, "l": 2}, "set": {7}, "gen3": None, "int": 5, "None": None, "Bad": Bad(), "NextBad": NextBad(), "Late": Late(), "GetItem": GetItem(), "Lies": Lies(), "nested": [1, (2, 3)], "nested3": ([1], [2], [3]), "str2": "😀é", "bytes": b"ab", "ten": list(range(10))}
TARGETS = ["a", "a,", "a, b", "a, b, c", "[a, b]", "(a, (b, c))", "*a,", "a, *b", "*a, b", "a, *b, c", "a, b, *c, d, e", "[a, [b, *c]]", "a, (*b,)", "x.p, x.q", "x[0], x[1]", "a, x[a]", "a, a", "*x.p, a", "()", "[]"]


class Target:
    def __setattr__(self, n, v): print(f"[set {n}]", end=" "); object.__setattr__(self, n, v)
    def __setitem__(self, k, v): print(f"[item {k}]", end=" ")


for target in TARGETS:
    for name, source in SOURCES.items():
        ns = {"s": source if name != "gen3" else (i for i in range(3)), "x": Target()}
        for text in (f"{target} = s",):
            try:
                exec(text, ns)
            except Exception as e:
                result = f"{type(e).__name__}: {e}"
            else:
                result = {k: v if " at 0x" not in repr(v) else type(v).__name__ for k, v in sorted(ns.items()) if k in "abcde"}
            print(text, name, result)
    ns = {"x": Target()}
    try:
        exec(f"for {target} in [[1, 2], (3, 4)]: pass", ns)
        print("for", target, {k: v for k, v in sorted(ns.items()) if k in "abcde"})
    except Exception as e:
        print("for", target, type(e).__name__, e)
log = []


def note(x):
    log.append(x)
    return x


class Noted:
    def __getitem__(self, k): return note(("get", k))
    def __setitem__(self, k, v): note(("set", k, v))


n = Noted()
n[note("i")], n[note("j")] = note("v1"), note("v2")
n[note("k")] = n[note("l")] = note("v3")
[n[note("m")], *n[note("o")]] = note("xyz")
print(log)
a = b = [1, 2]
a, b[0] = 5, 6
print(a, b)
i, x = 0, [1, 2, 3]
i, x[i] = 2, "i was two"
print(i, x)
(a, b), c = [1, 2], 3
a, b = b, a
a, *_, b = "hello"
print(a, b, c, _)
for text in ("*a = s", "a, *b, *c = s", "*a, *b = s", "f() = 1", "a + b = 1", "1, a = s", "(a, b) += s", "[*a] += s", "a: int, b = s", "*a, b: int = s", "None, a = s", "a.b.c, d = s", "for *a in s: pass", "with s as (a, b): pass", "with s as *a: pass", "(*a) = s", "[*a] = s", "*(a, b), c = s", "del *a", "del (a, b), [c]", "(a := 1), b = s", "import x as *a", "x = *a", "x = *a, b", "return *a, b", "print(*a := 1)", "lambda *a, *b: 1", "{**a} = 1", "{a, b} = 1", "'x' = 1", "f'{x}' = 1", "... = 1", "(yield) = 1", "a if b else c = 1", "not a = 1", "a == b = 1", "__debug__ = 1", "True = 1", "a, True = s"):
    r = attempt(compile, text, "f", "exec")
    print(repr(text), r if isinstance(r, str) else "compiles")
