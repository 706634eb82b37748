"""Sorting tuples: CPython compares the first items as it compares keys, so one that declines `<` is asked twice."""
log = []
class D:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"D{self.n}"
    def __lt__(self, o): log.append(f"{self}<{o}"); return NotImplemented
    def __gt__(self, o): log.append(f"{self}>{o}"); return self.n > o.n
class E(D):
    def __eq__(self, o): log.append(f"{self}=={o}"); return self.n == o.n
    __hash__ = None
class L:
    def __init__(self, n): self.n = n
    def __repr__(self): return f"L{self.n}"
    def __lt__(self, o): log.append(f"{self}<{o}"); return [0] * (self.n < o.n)
class Q(L):
    def __eq__(self, o): log.append(f"{self}=={o}"); return self.n == o.n
class B:
    def __lt__(self, o): log.append("lt"); return NotImplemented
class X:
    def __init__(self, n): self.n = n
    def __eq__(self, o): log.append("eq"); raise ValueError("eq")
    def __lt__(self, o): log.append("lt"); return self.n < o.n
def run(title, items, **k):
    log.clear()
    try: r = sorted(items, **k)
    except Exception as e: r = f"{type(e).__name__}: {e}"
    print(title, r, *log)
for C in (D, E, L, Q):
    run(C.__name__, [(C(n),) for n in (3, 1, 2)])
    run(C.__name__, [(C(n), n) for n in (3, 1, 2, 1)], reverse=True)
    run(C.__name__, [(C(n), C(n + 1)) for n in (3, 1, 1)])
    run(C.__name__, [(1, C(n)) for n in (3, 1, 2)])
    run(C.__name__, [(C(3),), (C(1), 2), ()])
    run(C.__name__, [(C(3),), [C(1)], (C(2),)])
    run(C.__name__, [((C(3),),), ((C(1),),)])
    run(C.__name__, [3, 1, 2], key=lambda n: (C(n), "x"))
    run(C.__name__, [(C(1), 1), (C(1),), (C(1), 0)])
one = E(1)
run("same", [(one, 3), (one, 2), (one, 1)])
run("mixed", [(D(3),), (E(1),), (D(2),)])
run("B", [(B(),), (B(),)])
run("X", [(X(2),), (X(1),)])
run("int first", [(D(2), 1), (5, 1), (D(1), 1)])
run("many", [(D(n * 7 % 20), n) for n in range(20)])
