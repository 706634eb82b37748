# Exceptions in __enter__, __exit__ and several managers: order, chaining, suppression, replaced values.
class CM:
    def __init__(self, name, enter=None, exit=None, suppress=False):
        self.name, self.enter, self.exit, self.suppress = name, enter, exit, suppress

    def __enter__(self):
        print("enter", self.name, end="; ")
        if self.enter:
            raise self.enter
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, repr(value), end="; ")
        if self.exit:
            raise self.exit
        return self.suppress


def run(*managers, body=None):
    def nest(ms):
        if not ms:
            if body:
                raise body
            return "body done"
        with ms[0]:
            return nest(ms[1:])
        return "suppressed"

    try:
        print("->", nest(managers))
    except Exception as e:
        chain = []
        while e is not None:
            chain.append(repr(e))
            e = e.__context__
        print("->", " <- ".join(chain))


V, K, O, R = ValueError("v"), KeyError("k"), OSError("o"), RuntimeError("r")
run(CM("a"), CM("b"))
run(CM("a"), CM("b"), body=ValueError("v"))
run(CM("a", suppress=True), CM("b"), body=ValueError("v"))
run(CM("a"), CM("b", suppress=True), body=ValueError("v"))
run(CM("a"), CM("b", enter=KeyError("k")))
run(CM("a", suppress=True), CM("b", enter=KeyError("k")))
run(CM("a"), CM("b", exit=OSError("o")))
run(CM("a"), CM("b", exit=OSError("o")), body=ValueError("v"))
run(CM("a", exit=RuntimeError("r")), CM("b", exit=OSError("o")), body=ValueError("v"))
run(CM("a", suppress=True), CM("b", exit=OSError("o")), body=ValueError("v"))


class Replaces:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        value.add_note("seen by the manager")
        value.args = ("changed",)


try:
    with Replaces():
        raise ValueError("original")
except ValueError as e:
    print(e, e.__notes__)


class Reraises:
    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        raise value


try:
    with Reraises():
        raise ValueError("same")
except ValueError as e:
    print(repr(e), e.__context__)


class Transaction:
    def __init__(self):
        self.log, self.depth = [], 0

    def __enter__(self):
        self.depth += 1
        self.log.append(f"begin {self.depth}")
        return self

    def __exit__(self, kind, value, tb):
        self.log.append(f"{'commit' if kind is None else 'rollback'} {self.depth}")
        self.depth -= 1
        return kind is not None and issubclass(kind, LookupError)


t = Transaction()
with t:
    with t:
        pass
    with t:
        raise KeyError
    try:
        with t, t:
            raise ValueError
    except ValueError:
        t.log.append("caught")
print(t.log, t.depth)
for i in range(3):
    with CM(str(i), suppress=True):
        if i == 1:
            continue
        raise ValueError(i)
print()
with CM("x") as x, CM(x.name + "y") as y:
    print(x.name, y.name, end="; ")
print()
try:
    with CM("as") as (a, b):
        pass
except TypeError as e:
    print(e)
