# with: lookup on the type, order, suppression, errors of missing methods.
class CM:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise ValueError("enter failed")
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        if self.fail == "exit":
            raise RuntimeError("exit failed")
        return self.suppress


with CM("a") as a, CM("b") as b:
    print(a, b)
with (CM("c") as c, CM("d", suppress=True) as d):
    raise KeyError("x")
try:
    with CM("e"), CM("f", fail="enter"):
        print("not reached")
except ValueError as e:
    print("caught", e)
try:
    with CM("g", fail="exit"):
        raise KeyError("inner")
except RuntimeError as e:
    print("caught", e, "context", repr(e.__context__))


def returns():
    for i in range(3):
        with CM("h"):
            if i == 1:
                return "returned"
            continue


print(returns())
for i in range(2):
    with CM("i"):
        break


class NoExit:
    def __enter__(self):
        print("never")


class NoEnter:
    def __exit__(self, *a):
        pass


class Neither:
    pass


class Async:
    async def __aenter__(self):
        pass

    async def __aexit__(self, *a):
        pass


class OnInstance:
    def __init__(self):
        self.__enter__ = lambda: 1
        self.__exit__ = lambda *a: None


for o in (NoExit(), NoEnter(), Neither(), Async(), OnInstance(), 5, None, CM):
    try:
        with o:
            pass
    except TypeError as e:
        print(e)


class Truth:
    def __enter__(self):
        return self

    def __exit__(self, *a):
        return self

    def __bool__(self):
        print("asked")
        return True


with Truth():
    raise ValueError
with Truth():
    pass


class BadTruth(Truth):
    def __bool__(self):
        raise OSError("bad truth")


try:
    with BadTruth():
        raise ValueError("v")
except OSError as e:
    print(e, repr(e.__context__))
with CM("j") as (x, *y):
    print(x, y)
with CM("kl") as target.attr if False else (p, q):
    print(p, q)
d = {}
with CM("m") as d["key"]:
    print(d)


class WrongArity:
    def __enter__(self):
        pass

    def __exit__(self):
        pass


try:
    with WrongArity():
        pass
except TypeError as e:
    print(e)
try:
    with CM("n"):
        raise SystemExit(3)
except SystemExit as e:
    print("exit code", e.code)
