import sys


def outer(x):
    y = 1

    def inner():
        nonlocal y
        y += 1
        return x, y, sys._getframe()

    frame = sys._getframe()
    frame.f_locals["x"] = "changed"
    frame.f_locals["y"] = 100
    print(x, y)
    a, b, inner_frame = inner()
    print(a, b)
    print(sorted(inner_frame.f_locals))
    inner_frame.f_locals["y"] = 500
    print(y, frame.f_locals["y"])
    inner_frame.f_locals["x"] = "through the free variable"
    print(x)
    return inner


inner = outer("start")
print(inner()[:2])
print([cell.cell_contents for cell in inner.__closure__])


def unset():
    frame = sys._getframe()

    def later():
        return value

    print("value" in frame.f_locals)
    frame.f_locals["value"] = "made through the view"
    print(later())
    value = "assigned"
    print(frame.f_locals["value"])


unset()
