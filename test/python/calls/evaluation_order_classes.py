# Order in class statements, with statements, imports, del, global and type statements.
def say(*a):
    print(*a, end="; ")
    return a[-1]


class Meta(type):
    def __new__(m, n, b, ns, **kw):
        say("meta new")
        return super().__new__(m, n, b, ns)

    def __init__(c, n, b, ns, **kw):
        say("meta init")


@(say("decorator") and (lambda c: say("applied") and c))
class C(say("base", object), metaclass=say("metaclass", Meta), **say("keywords", {"x": 1})):
    say("body")
    a: say("annotation") = say("value")

    def f(self, p: say("never now") = say("default")) -> say("never now"):
        say("never")

    b = say("last")


print()


class CM:
    def __init__(self, n):
        self.n = say("make", n)

    def __enter__(self):
        return say("enter", self.n)

    def __exit__(self, *a):
        say("exit", self.n)


with CM(1) as a, CM(2) as b:
    say("body")
print()
try:
    with CM(1), say("not a manager", 5), CM(3):
        pass
except TypeError as e:
    print(e)
try:
    with CM(1) as undefined.attr:
        say("never")
except NameError as e:
    print(e)
d = {"k": CM, 1: 2}
del say("del", d)[say("key", 1)], d[say("key2", "k")]
print(d)
try:
    del say("d", d)["missing"], say("never", d)["x"]
except KeyError as e:
    print(repr(e))
lst = [0, 1, 2, 3]
del lst[say("lo", 1) : say("hi", 3)]
print(lst)
type Alias[T: say("lazy bound", int)] = say("lazy value", list[T])
print(Alias.__value__, Alias.__type_params__[0].__bound__)


def generic[T: say("bound", int) = say("default", str)](x: say("ann", T)) -> say("ret", T):
    pass


print(generic.__type_params__[0].__bound__, generic.__annotations__)


class G[T](say("generic base", list)):
    say("generic body")


print()
for i in say("iterable", [1]):
    say("loop")
else:
    say("else")
print()
while say("test", False):
    pass
else:
    say("while else")
print()
try:
    say("try")
except say("never", ValueError):
    pass
else:
    say("else")
finally:
    say("finally")
print()
try:
    raise say("raise", KeyError)("x")
except say("first", ValueError):
    pass
except (say("second", TypeError), say("third", KeyError)):
    say("handled")
except say("not reached", OSError):
    pass
print()
x = say("a", [0, 0])
x[say("i", 0)], x[say("j", 1)] = say("v", 1), say("w", 2)
print(x)
a = b = c = say("shared", [])
print(a is b is c)
[p, q], r = say("nested", ([1, 2], 3))
print(p, q, r)
(lambda *a, **k: print(a, k))(*say("star", [1]), k=say("kw", 2), **say("dstar", {"z": 3}))
assert say("assert", True), say("never")
print()
return_value = (lambda: (say("x"), say("y"))[say("index", 1)])()
print(return_value)
