class M:
    def __init__(self, name, swallow=False): self.name, self.swallow = name, swallow

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind and kind.__name__, value, tb is not None)
        return self.swallow


with M("a") as a, M("b"):
    print("body", a)
with (M("c") as c, M("d") as d):
    print(c, d)
with M("swallow", True):
    raise ValueError("v")
print("after")
try:
    with M("outer"), M("inner"):
        raise KeyError("k")
except KeyError as e:
    print("escaped", e)


def returns():
    with M("r"):
        return "value"


print(returns())
for i in range(3):
    with M(f"loop{i}"):
        if i == 0:
            continue
        break


class FailEnter:
    def __enter__(self): raise OSError("enter failed")
    def __exit__(self, *a): print("never")


try:
    with M("first"), FailEnter():
        print("never")
except OSError as e:
    print(e)


class NoExit:
    def __enter__(self): print("never entered")


class NoEnter:
    def __exit__(self, *a): pass


for bad in (NoExit(), NoEnter(), 5):
    try:
        with bad:
            pass
    except TypeError as e:
        print(e)


class Instance: pass


i = Instance()
i.__enter__ = i.__exit__ = lambda *a: None
try:
    with i: pass
except TypeError as e:
    print(e)


class Replace:
    def __enter__(self): return [1, 2]
    def __exit__(self, k, v, t): raise RuntimeError("from exit") from v


try:
    with Replace() as (x, y):
        raise ValueError("body")
except RuntimeError as e:
    print(e, repr(e.__cause__), x, y)
class Truthy:
    def __enter__(self): pass
    def __exit__(self, *a): return []
try:
    with Truthy(): raise ValueError("falsy result")
except ValueError as e:
    print(e)
