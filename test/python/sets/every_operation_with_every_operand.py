# set and frozenset: each operator and method with each kind of operand: results, types, identity and errors.


class MySet(set): pass
class MyFrozen(frozenset): pass


class Like:
    def __and__(self, o): return "and"
    def __rand__(self, o): return "rand"
    def __ror__(self, o): return "ror"
    def __rsub__(self, o): return "rsub"
    def __rxor__(self, o): return "rxor"
    def __iter__(self): return iter((1, 9))
    def __eq__(self, o): return "eq"
    def __le__(self, o): return "le"
    def __ge__(self, o): return "ge"
    __hash__ = None


def shown(r):
    if isinstance(r, (set, frozenset)):
        return f"{type(r).__name__}{sorted(r, key=repr)}"
    return repr(r)


def attempt(label, f):
    try:
        print(label, "->", shown(f()))
    except Exception as e:
        print(label, "->", type(e).__name__, e)


MAKE = {"set": lambda: {1, 2, 3}, "frozen": lambda: frozenset({1, 2, 3}), "MySet": lambda: MySet({1, 2, 3}), "MyFrozen": lambda: MyFrozen({1, 2, 3}), "empty": set}
OPERANDS = {"set": lambda: {2, 3, 4}, "frozen": lambda: frozenset({2, 3, 4}), "MySet": lambda: MySet({2, 3, 4}), "same": lambda: {1, 2, 3}, "empty": set, "list": lambda: [2, 5], "tuple": lambda: (2,), "str": lambda: "ab", "dict": lambda: {1: "x"}, "keys": lambda: {1: "x", 7: "y"}.keys(), "items": lambda: {1: 2}.items(), "generator": lambda: (x for x in (3, 3, 8)),
            "range": lambda: range(2, 5), "int": lambda: 5, "None": lambda: None, "unhashable": lambda: [[1]], "like": Like}
for name, make in MAKE.items():
    for other, operand in OPERANDS.items():
        s = make()
        label = f"{name} {other}"
        attempt(f"{label} |", lambda: make() | operand())
        attempt(f"{label} &", lambda: make() & operand())
        attempt(f"{label} -", lambda: make() - operand())
        attempt(f"{label} ^", lambda: make() ^ operand())
        attempt(f"{label} r|", lambda: operand() | make())
        attempt(f"{label} r-", lambda: operand() - make())
        attempt(f"{label} <=", lambda: make() <= operand())
        attempt(f"{label} <", lambda: make() < operand())
        attempt(f"{label} >=", lambda: make() >= operand())
        attempt(f"{label} ==", lambda: make() == operand())
        attempt(f"{label} !=", lambda: make() != operand())
        for method in ("union", "intersection", "difference", "symmetric_difference", "issubset", "issuperset", "isdisjoint", "update", "intersection_update", "difference_update", "symmetric_difference_update"):
            if hasattr(s, method):
                s = make()
                attempt(f"{label} {method}", lambda: (getattr(s, method)(operand()), s)[0 if "update" not in method else 1])
for name, make in MAKE.items():
    s = make()
    for method in ("add", "remove", "discard", "pop", "clear", "copy", "__contains__", "__len__", "__iter__", "__reduce__"):
        if not hasattr(s, method):
            print(name, "has no", method)
            continue
        for args in ((), (2,), (99,), ([],), ({1},), (frozenset({1}),), (1, 2)):
            if method == "pop" and not args or method in ("__iter__", "__reduce__") and not args:
                continue
            s = make()
            attempt(f"{name} {method}{args}", lambda: (getattr(s, method)(*args), sorted(s, key=repr)))
f = frozenset({1})
print(f.copy() is f, frozenset(f) is f, (f | set()) is f, f.union() is f, set(f) == f, MyFrozen(f).copy() is f, type(MyFrozen(f).copy()).__name__, type(MySet().copy()).__name__, type(MySet() | set()).__name__, type(set() | MySet()).__name__, type(MyFrozen() & f).__name__)
print({frozenset({1}): "found"}[frozenset({1})], {1} in {frozenset({1})}, {frozenset({1})} - {frozenset({1})}, hash(frozenset({1, 2})) == hash(frozenset({2, 1})), hash(frozenset()) == hash(MyFrozen()))
s = {1, 2}
t = s
s |= {3}
s &= {1, 3}
s -= {1}
s ^= {4}
print(s is t, sorted(s), {*s, *t} == s, len({1, 1.0, True}), {0, False, 0.0} == {0}, {float("nan")} == {float("nan")}, len({1j, 1 + 0j, 1}))
attempt("set of int", lambda: set(5))
attempt("two arguments", lambda: set([1], [2]))
attempt("keyword", lambda: set(iterable=[1]))
attempt("frozenset keyword", lambda: frozenset(a=1))
attempt("MySet keyword", lambda: MySet(a=1))
attempt("no arguments unions", lambda: {1}.union([2], (3,), "4"))
attempt("three way", lambda: {1, 2, 3}.intersection([2, 3], {3}))
attempt("difference of two", lambda: {1, 2, 3}.difference([1], {2}))
attempt("symmetric of two", lambda: {1}.symmetric_difference([1], [2]))
attempt("remove set", lambda: {frozenset({1})}.remove({1}))
attempt("remove missing", lambda: {1}.remove((2, 3)))
attempt("pop empty", lambda: set().pop())
attempt("init again", lambda: (s.__init__([7]), sorted(s))[1])
