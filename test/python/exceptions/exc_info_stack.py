import sys


def current():
    return repr(sys.exc_info()[1]), repr(sys.exception())


print(current())
try:
    raise ValueError("outer")
except ValueError:
    print(current())
    try:
        raise KeyError("inner")
    except KeyError:
        print(current())
    print(current())

    def f():
        print("in call", current())
        try:
            raise TypeError("in f")
        except TypeError:
            print("in f", current())
        print("after", current())

    f()
    for _ in range(1):
        try:
            raise IndexError
        except IndexError:
            continue
    print(current())
print(current())


def returns():
    try:
        raise ValueError("r")
    except ValueError:
        return current()


print(returns(), current())
try:
    try:
        raise ValueError("v")
    finally:
        print("in finally", current())
except ValueError:
    pass


class M:
    def __exit__(self, *a):
        print("in exit", current())
        return True

    def __enter__(self):
        pass


with M():
    raise OSError("w")
print(current())
