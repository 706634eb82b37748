# Late binding, early binding, nested defaults, shared cells, and cells seen through loops and exceptions.
def make_adders():
    return [lambda x: x + n for n in range(3)], [lambda x, n=n: x + n for n in range(3)]


late, early = make_adders()
print([f(10) for f in late], [f(10) for f in early])


def shared():
    n = 0

    def inc():
        nonlocal n
        n += 1
        return n

    def get():
        return n

    return inc, get


i1, g1 = shared()
i2, g2 = shared()
i1(), i1(), i2()
print(g1(), g2(), i1.__closure__[0] is g1.__closure__[0], i1.__closure__[0] == i2.__closure__[0])


def outer(a, b=2, *c, d, **e):
    def inner(a=a, *, z=d):
        return a, b, c, d, e, z

    b += 1
    return inner


print(outer(1, d=4)(), outer(1, 5, 6, d=7, q=8)(9, z=0))


def loop():
    fs = []
    for i in range(2):
        j = i * 10

        def f():
            return i, j

        fs.append(f)
    i = "after"
    return [f() for f in fs]


print(loop())


def handler():
    try:
        raise ValueError("v")
    except ValueError as e:
        f = lambda: e
    try:
        return f()
    except NameError as err:
        return str(err)


print(handler())


def conditional(flag):
    if flag:
        x = 1

    def g():
        return x

    try:
        return g()
    except NameError as e:
        return f"{type(e).__name__}: {e}"


print(conditional(True), conditional(False))


def deleted():
    x = 1

    def g():
        return x

    del x
    try:
        return g()
    except NameError as e:
        return str(e)


print(deleted())


def counter(start=[0]):
    start[0] += 1
    return start[0]


print(counter(), counter(), counter([5]), counter(), counter.__defaults__)


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    return fact


print(recursive()(10), [c.cell_contents.__name__ for c in recursive().__closure__])


def param_cell(x):
    def get():
        return x

    x = x * 2
    return get()


print(param_cell(4))


class C:
    def method(self):
        return lambda: (self, __class__, super().__repr__ is not None)


o = C()
print(C().method()()[1].__name__, o.method().__code__.co_freevars, C.method.__code__.co_cellvars, C.method.__code__.co_freevars)


def star_cells(*args, **kw):
    return lambda: (args, kw)


print(star_cells(1, a=2)(), star_cells.__code__.co_cellvars)
x = "global"


def reads_global():
    def g():
        return x

    return g


def declares_global():
    global x
    x = "changed"

    def g():
        x = "local"
        return x

    return g


print(reads_global()(), declares_global()(), reads_global()(), reads_global().__closure__)
import sys
cell = (lambda v: (lambda: v))(5).__closure__[0]
print(cell.cell_contents, type(cell).__name__, cell == type(cell)(5), cell < type(cell)(6), repr(type(cell)()).split(" at ")[0], type(cell)() == type(cell)(), type(cell)() < cell)
try:
    type(cell)().cell_contents
except ValueError as e:
    print(e)
cell.cell_contents = 6
del cell.cell_contents
try:
    hash(cell)
except TypeError as e:
    print(e)
