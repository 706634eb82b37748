import sys


def trace(function):
    def wrapper(*args, **kwargs):
        back = sys._getframe().f_back
        print("called", function.__name__, "from", back.f_code.co_name, back.f_lineno)
        result = function(*args, **kwargs)
        return result

    return wrapper


@trace
def add(a, b):
    frame = sys._getframe(1)
    print("wrapper sees", frame.f_locals["args"], frame.f_locals["kwargs"])
    return a + b


def user():
    return add(1, b=2)


print(user())
print(add(
    3,
    4,
))


def whoami():
    return sys._getframe(1).f_code.co_name


def level(function):
    return lambda: (whoami(), function())


@level
@level
def base():
    return whoami()


print(base())


def register(line=sys._getframe().f_lineno):
    return line


print(register())
