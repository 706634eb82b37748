# __annotate__ in class namespaces, metaclasses and inheritance.
class Meta(type):
    meta_attr: "meta annotation"

    def __new__(mcls, name, bases, ns):
        annotate = ns.get("__annotate_func__") or ns.get("__annotate__")
        print(name, "annotate in namespace:", annotate is not None, annotate and annotate(1))
        return super().__new__(mcls, name, bases, ns)


class A(metaclass=Meta):
    x: int


class B(A):
    pass


class C(A):
    y: str

    z: float = 1.5


print(A.__annotations__, B.__annotations__, C.__annotations__, Meta.__annotations__)
print(B.__annotate__, A.__annotate__.__qualname__, C.__annotate__(1))


class Old:
    __annotations__ = {"explicit": 1}


print(Old.__annotations__, Old.__annotate__)


class OwnAnnotate:
    def __annotate__(format):
        return {"own": format}


print(OwnAnnotate.__annotations__)
T = type("T", (), {"__annotations__": {"dynamic": int}})
print(T.__annotations__)
U = type("U", (), {"__annotate__": lambda format: {"f": format}})
print(U.__annotations__, U.__annotations__ is U.__annotations__)
U.__annotate__ = lambda format: {"changed": format}
print(U.__annotations__)
U.__annotate__ = None
print(U.__annotations__)
V = type("V", (), {})
print(V.__annotate__, V.__annotations__)
V.__annotations__["added"] = 1
print(V.__annotations__)


class Errors:
    x: 1 / 0


for _ in range(2):
    try:
        Errors.__annotations__
    except ZeroDivisionError as e:
        print(e)


class WithFuture:
    a: "quoted"
    b: list["C"]
    c: lambda: 1
    d: [i for i in range(3)]


print(WithFuture.__annotations__["a"], WithFuture.__annotations__["b"], WithFuture.__annotations__["d"])


class Nested:
    class Inner:
        value: Inner_name

    Inner_name = "not visible"
    own: Inner


try:
    Nested.Inner.__annotations__
except NameError as e:
    print(e)
print(Nested.__annotations__)


class Private:
    __x: int
    _y: str


print(Private.__annotations__)
