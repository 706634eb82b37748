def a():
    raise ValueError("a")


def b():
    try:
        a()
    except ValueError as e:
        raise KeyError("b") from e


def c():
    try:
        b()
    except KeyError:
        raise TypeError("c")


def d():
    try:
        c()
    except TypeError:
        raise IndexError("d") from ArithmeticError("never raised")


d()
