# Writing through f_locals (PEP 667) changes the variables of a running function, cells included.
import sys


def f(a, b=2):
    frame = sys._getframe()
    c = 3
    view = frame.f_locals
    print({k: v for k, v in view.items() if k not in ("frame", "view")})
    view["a"] = 10
    view["c"] = 30
    print(a, b, c)
    c = 31
    print(view["c"], frame.f_locals["c"])
    view["extra"] = "kept"
    print("extra" in view, frame.f_locals["extra"], "extra" in locals())
    print(type(view).__name__, view is frame.f_locals, view == frame.f_locals)
    try:
        del view["a"]
    except ValueError as e:
        print(type(e).__name__, e)
    try:
        view.pop("a")
    except ValueError as e:
        print(type(e).__name__, e)
    try:
        view["missing"]
    except KeyError as e:
        print("KeyError", e)
    print(view.get("missing"), view.get("b"), "b" in view, "missing" in view)
    view.update({"b": 20, "c": 300})
    print(a, b, c)
    return frame


frame = f(1)
print(frame.f_locals["a"], frame.f_locals["b"], frame.f_locals["c"])
frame.f_locals["a"] = "after the end"
print(frame.f_locals["a"])
