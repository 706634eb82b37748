def f(a: int, b: "forward" = 1, *args: str, c: list[int], **kw: dict) -> "ret":
    local: int = 5
    undeclared: undefined_name
    return local


print(f.__annotations__)
print(f(1, c=[]))


def lazy(x: not_defined_yet) -> other:
    pass


try:
    lazy.__annotations__
except NameError as e:
    print(e)
not_defined_yet = int
other = str
print(lazy.__annotations__)
print(lazy.__annotations__ is lazy.__annotations__)
print(f.__annotate__ is not None, (lambda: 0).__annotations__, (lambda: 0).__annotate__)


class C:
    x: int
    y: str = "default"
    z: "quoted"
    later: D

    def method(self, other: C) -> D: ...


class D: pass


print(list(C.__annotations__), C.__annotations__["later"] is D, hasattr(C, "x"), C.y)
print(C.method.__annotations__["other"] is C)


def counted():
    print("evaluated")
    return int


def g(a: counted()): pass


print("defined")
g.__annotations__
g.__annotations__
g.__annotations__ = {"a": "replaced"}
print(g.__annotations__)
del g.__annotations__
print(g.__annotations__)
module_level: int = 3
only_declared: str
print(__annotations__ if "__annotations__" in globals() else __annotate__(1))
try:
    only_declared
except NameError as e:
    print(e)
(parenthesised): int = 1
obj = C()
obj.attr: counted() = 5
d = {}
d["k"]: int = 7
print(obj.attr, d)
