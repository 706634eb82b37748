import sys


def f():
    here = sys._getframe()
    # A comprehension runs in its function's own frame; a generator expression has one.
    print([sys._getframe() is here for _ in range(1)])
    print({sys._getframe() is here for _ in range(1)})
    print({1: sys._getframe() is here for _ in range(1)})
    print(next(sys._getframe() is here for _ in range(1)))
    print(next(sys._getframe().f_code.co_name for _ in range(1)))
    print(next(sys._getframe().f_back is here for _ in range(1)))
    x = "outer"
    print([here.f_locals["x"] for x in ("inner",)], x, here.f_locals["x"])
    print(["item" in here.f_locals for item in "a"], "item" in here.f_locals)
    print([[sys._getframe().f_code.co_qualname for a in "x"] for b in "y"])
    print([(lambda: sys._getframe().f_back is here)() for _ in "x"])
    g = (y for y in [1, 2])
    print(sorted(g.gi_frame.f_locals))
    next(g)
    print(g.gi_frame.f_locals["y"])


f()


class C:
    names = [sys._getframe().f_code.co_name for _ in range(1)]
    module = [sys._getframe(1).f_code.co_name for _ in range(1)]


print(C.names, C.module)
print([sys._getframe().f_code.co_name for _ in range(1)])
