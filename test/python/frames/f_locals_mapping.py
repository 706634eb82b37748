import sys


def f():
    x = 1
    y = "two"
    view = sys._getframe().f_locals
    print(len(view), list(view), list(view.keys()))
    print(x, y, list(view.values())[:2], [k for k, _ in view.items()])
    print(list(reversed(view)))
    copy = view.copy()
    print(type(copy).__name__)
    copy["x"] = 99
    print(x)
    print(view.setdefault("x", 5), view.setdefault("z", 6), view["z"])
    merged = view | {"w": 1}
    print(type(merged).__name__, sorted(merged))
    view |= {"x": "or-ed"}
    print(x)
    try:
        view[1] = 2
        print("int key stored", view[1])
    except Exception as e:
        print(type(e).__name__, e)
    try:
        view.clear()
    except AttributeError as e:
        print("AttributeError")
    try:
        hash(view)
    except TypeError as e:
        print(type(e).__name__)
    print(isinstance(view, dict))


f()


def unbound():
    view = sys._getframe().f_locals
    print("late" in view, len(view))
    late = 1
    print("late" in view, len(view))
    del late
    print("late" in view, len(view))


unbound()
