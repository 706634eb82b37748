# Comparisons whose results are no bools, that raise, decline or are missing; chains evaluate each operand once.


class Odd:
    def __init__(self, name, result=None):
        self.name, self.result = name, result

    def __repr__(self):
        return self.name

    def compare(self, sign, other):
        print(f"{self} {sign} {other}", end="; ")
        if isinstance(self.result, Exception):
            raise self.result
        return self.result

    def __lt__(self, other): return self.compare("<", other)
    def __le__(self, other): return self.compare("<=", other)
    def __eq__(self, other): return self.compare("==", other)
    def __ne__(self, other): return self.compare("!=", other)
    def __gt__(self, other): return self.compare(">", other)
    def __ge__(self, other): return self.compare(">=", other)


class Truth:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        print("bool", end=" ")
        return self.value

    def __repr__(self):
        return f"Truth({self.value!r})"


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")


yes, no = Odd("yes", Truth(True)), Odd("no", Truth(False))
fails, declines = Odd("fails", LookupError("x")), Odd("declines", NotImplemented)
wrong = Odd("wrong", Truth("text"))
for a in (yes, no, fails, declines, wrong, 1):
    for b in (yes, declines, 1):
        attempt(f"{a} < {b}", lambda: a < b)
        attempt(f"{a} == {b}", lambda: a == b)
        attempt(f"{a} != {b}", lambda: a != b)
        attempt(f"{a} >= {b}", lambda: a >= b)
        attempt(f"not {a} < {b}", lambda: not a < b)
        attempt(f"{a} in [{b}]", lambda: a in [b])
        attempt(f"if {a} < {b}", lambda: "then" if a < b else "else")
        attempt(f"{a} < {b} < {a}", lambda: a < b < a)
        attempt(f"{a} < {b} == {a} != {b}", lambda: a < b == a != b)


def show(x):
    print(f"[{x}]", end=" ")
    return x


attempt("chain", lambda: show(1) < show(2) < show(3))
attempt("broken chain", lambda: show(3) < show(2) < show(1))
attempt("long chain", lambda: show(1) < show(2) == show(2) != show(3) in show([3]) is not show(None))
attempt("chain with not in", lambda: show(1) not in show([2]) not in show([[3]]))
attempt("lists", lambda: [yes, 1] == [yes, 1])
attempt("lists of others", lambda: [yes, 1] == [Odd("yes2", True), 1])
attempt("lists less", lambda: [no, 1] < [Odd("other", False), 2])
attempt("tuples", lambda: (fails,) == (fails,))
attempt("tuples of others", lambda: (fails,) == (1,))
attempt("max", lambda: max(yes, no, yes))
attempt("max fails", lambda: max(1, fails))
attempt("min", lambda: min([declines, 2]))
attempt("sorted", lambda: sorted([no, yes, no]))
attempt("count", lambda: [yes, no, 1].count(1))
attempt("index", lambda: [no, yes].index(1))
attempt("remove", lambda: [no].remove(2))


class EqOnly:
    def __eq__(self, other):
        return NotImplemented if other is None else "equal"


attempt("ne from eq", lambda: EqOnly() != 1)
attempt("ne from a declining eq", lambda: EqOnly() != None)
attempt("eq that declines", lambda: EqOnly() == None)
attempt("hash", lambda: hash(EqOnly()))


class Base:
    def __lt__(self, other): return "base lt"
    def __gt__(self, other): return "base gt"


class Derived(Base):
    def __gt__(self, other): return "derived gt"


class DerivedWithout(Base):
    pass


attempt("subclass first", lambda: Base() < Derived())
attempt("subclass without its own", lambda: Base() < DerivedWithout())
attempt("subclass left", lambda: Derived() > Base())
attempt("missing", lambda: Base() <= Base())
attempt("missing with int", lambda: 1 <= Base())
