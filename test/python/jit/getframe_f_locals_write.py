"""A callee of a hot function writes the caller's f_locals: the running function goes on with the new value at once."""
import sys


def poke(name, value):
    sys._getframe(1).f_locals[name] = value


def add_one(n):
    x = 0
    for i in range(n):
        poke("x", x + 1)
    return x


def change_type(n):
    x = 0
    total = 0
    for i in range(n):
        x += 1
        if i == n - 5:
            poke("x", 0.5)
        if i == n - 3:
            poke("x", 2**60)
        total += x
    return x, total


def stop_loop(n):
    going = True
    i = 0
    while going:
        i += 1
        if i == n:
            poke("going", 0)
    return i, going


def loop_variable(n):
    seen = 0
    for i in range(n):
        poke("i", -1)
        seen += i
    return seen


def parameter(a, b=2, *args, **kw):
    poke("a", "A")
    poke("b", "B")
    poke("args", ("C",))
    poke("kw", {"d": 1})
    return a, b, args, kw


def cell(n):
    x = 0

    def get():
        return x

    out = []
    for i in range(n):
        poke("x", i)
        assert get() == i == x
    return get()


def bind_unbound(n):
    out = 0
    for i in range(n):
        if i % 2:
            poke("y", i)
        try:
            out += y
            del y
        except UnboundLocalError:
            out -= 1
    return out
    y = 0


def two_up():
    def middle():
        sys._getframe(2).f_locals["v"] += 1

    middle()


def from_below(n):
    v = 0
    for _ in range(n):
        two_up()
    return v


def extra(n):
    for i in range(n):
        poke("not_a_local", i)
    return sys._getframe().f_locals["not_a_local"], sorted(locals())


def no_delete():
    x = 1
    try:
        del sys._getframe().f_locals["x"]
    except ValueError as e:
        return str(e), x


print(add_one(2000))
print(change_type(2000))
print(stop_loop(2000))
print(loop_variable(2000))
for _ in range(500):
    r = parameter(1, 2, 3, k=4)
print(r)
print(cell(1000))
print(bind_unbound(1000))
print(from_below(1000))
print(extra(500))
print(no_delete())
