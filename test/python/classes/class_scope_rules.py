# Names in class bodies: lookup order, comprehensions, nested functions, global, nonlocal, del, exec, locals().
x = "global"


def outer():
    x = "enclosing"

    class C:
        print(x)
        x = "class"
        print(x)
        y = [x for _ in range(1)]
        z = [x for x in (x,)]

        def method(self):
            return x

        lam = lambda self: x
        del x
        print(x)
        w = (lambda: x)()

    return C


C = outer()
print(C.y, C.z, C().method(), C().lam(), C.w, hasattr(C, "x"))


class G:
    global g
    g = "set from the class"
    h = g
    locals()["dynamic"] = 5
    exec("executed = 6")
    print(sorted(k for k in locals() if not k.startswith("__")))
    for i in range(2):
        pass
    if i:
        conditional = True
    try:
        undefined
    except NameError as e:
        print(e)
    import sys as system
    a = b = 1
    a, (b, *c) = 1, (2, 3)
    (walrus := 5)
    type Alias = int

    class Nested:
        inner = "i"
        try:
            print(conditional)
        except NameError as e:
            print(e)


print(g, G.h, G.dynamic, G.executed, G.i, G.conditional, G.c, G.walrus, G.Alias, G.system.__name__, G.Nested.inner, hasattr(G, "g"))


def f():
    n = 1

    class D:
        nonlocal n
        n = 2

        def m(self):
            nonlocal n
            n += 1
            return n

    return D().m(), n


print(f())


def unbound():
    class E:
        try:
            later
        except NameError as e:
            print(type(e).__name__, e)

    later = 1
    return E


unbound()
class Q:
    print(__qualname__, __module__, __name__ if "__name__" in globals() else None)
    __qualname__ = "changed"
print(Q.__qualname__, "__qualname__" in vars(Q))
class Doc:
    "a docstring"
    "not a docstring"
class NoDoc:
    f"not {x} a docstring"
class DocSet:
    "replaced"
    __doc__ = "set"
print(Doc.__doc__, NoDoc.__doc__, DocSet.__doc__)
for name in ("__firstlineno__", "__static_attributes__"):
    print(name, getattr(C, name))
