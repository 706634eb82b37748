# Python code called back from natives, recursively: sort keys, map, comprehension, __eq__, __hash__, __repr__, __getattr__, sum, format.
import sys


def depth(f, limit=2000):
    """How the recursion ends: with the RecursionError of the Python code in the middle."""
    try:
        return f(0)
    except RecursionError as e:
        return f"RecursionError: {str(e)[:32]}"


class Eq:
    def __init__(self, n): self.n = n
    def __eq__(self, other):
        if self.n == 0: return True
        return [Eq(self.n - 1)] == [Eq(self.n - 1)]
    def __hash__(self): return 1 if self.n == 0 else hash((Eq(self.n - 1),))
    def __repr__(self): return "end" if self.n == 0 else f"<{[Eq(self.n - 1)]}>"
    def __lt__(self, other): return True if self.n == 0 else sorted([Eq(self.n - 1), Eq(self.n - 1)]) is not None
    def __len__(self): return 1 if self.n == 0 else len(Eq(self.n - 1)) + 1
    def __getattr__(self, name): return 0 if self.__dict__["n"] == 0 else getattr(Eq(self.n - 1), name) + 1
    def __getitem__(self, i): return 0 if self.n == 0 else Eq(self.n - 1)[i] + 1
    def __call__(self): return 0 if self.n == 0 else Eq(self.n - 1)() + 1
    def __iter__(self): return iter([0]) if self.n == 0 else map(lambda x: x + 1, Eq(self.n - 1))
    def __format__(self, spec): return "end" if self.n == 0 else f"({Eq(self.n - 1):{spec}})"
    def __bool__(self): return True if self.n == 0 else bool(Eq(self.n - 1))
    def __int__(self): return 0 if self.n == 0 else int(Eq(self.n - 1)) + 1
    def __add__(self, other): return 0 if self.n == 0 else sum([1], Eq(self.n - 1) + 0)
    def __contains__(self, x): return True if self.n == 0 else x in Eq(self.n - 1)
    def __enter__(self):
        if self.n == 0: return "innermost"
        with Eq(self.n - 1) as x: return x
    def __exit__(self, *e): return False
    def __str__(self): return "end" if self.n == 0 else "%s" % Eq(self.n - 1)
    @property
    def prop(self): return 0 if self.n == 0 else Eq(self.n - 1).prop + 1


N = 60
e = Eq(N)
print(e == Eq(N), hash(e) == hash(Eq(N)), repr(Eq(3)), len(repr(e)), e < e, len(e), e.anything, e[5], e(), list(e), f"{Eq(3):x}", bool(e), int(e), e + 1, 5 in e, str(e), e.prop, {e: 1}[Eq(N)], [e].index(Eq(N)), max([e, Eq(N)]) is not None)
with e as x:
    print(x)


def by_key(n): return 0 if n == 0 else sorted([n], key=lambda x: by_key(x - 1))[0]
def by_map(n): return 0 if n == 0 else next(map(by_map, [n - 1])) + 1
def by_filter(n): return 0 if n == 0 else len(list(filter(lambda x: by_filter(n - 1) >= 0, [1]))) + by_filter(n - 1) * 0 + 0
def by_comprehension(n): return 0 if n == 0 else [by_comprehension(n - 1) for _ in [1]][0] + 1
def by_generator(n): return 0 if n == 0 else sum(by_generator(n - 1) + 1 for _ in [1])
def by_max(n): return 0 if n == 0 else max([n], key=lambda x: by_max(x - 1))
def by_eval(n): return 0 if n == 0 else eval("by_eval(n - 1) + 1", {"by_eval": by_eval, "n": n})
def by_exec(n):
    ns = {"n": n, "f": by_exec}
    exec("r = 0 if n == 0 else f(n - 1) + 1", ns)
    return ns["r"]
def by_dict(n): return 0 if n == 0 else type("D", (dict,), {"__missing__": lambda self, k: by_dict(k - 1) + 1})()[n]
def by_class(n):
    if n == 0: return 0
    class C:
        value = by_class(n - 1) + 1
    return C.value
def by_join(n): return "" if n == 0 else "".join(by_join(n - 1) + "x" for _ in [1])
def by_replace(n): return 0 if n == 0 else len(str.translate("a", type("T", (), {"__getitem__": lambda s, k: by_join(n - 1) + "y"})()))
def by_getattr(n): return 0 if n == 0 else getattr(type("G", (), {"__getattr__": lambda s, k: by_getattr(n - 1) + 1})(), "x")
def by_yield_from(n):
    if n:
        yield n
        yield from by_yield_from(n - 1)


print([f(N) for f in (by_key, by_map, by_comprehension, by_generator, by_max, by_eval, by_exec, by_dict, by_class, by_getattr)], by_filter(8), len(by_join(N)), by_replace(N), sum(by_yield_from(N)))
sys.setrecursionlimit(300)
for f in (lambda n: by_map(10**6), lambda n: by_comprehension(10**6), lambda n: by_generator(10**6), lambda n: by_max(10**6), lambda n: by_getattr(10**6), lambda n: list(by_yield_from(10**6)), lambda n: len(Eq(10**6)), lambda n: Eq(10**6)(), lambda n: Eq(10**6).prop, lambda n: Eq(10**6)[0], lambda n: by_dict(10**6)):
    print(depth(f))
sys.setrecursionlimit(1000)
