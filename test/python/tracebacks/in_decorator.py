def broken(function):
    raise TypeError(f"cannot decorate {function.__name__}")


def fine(function):
    def wrapper(*args):
        return function(*args)

    return wrapper


@fine
@fine
def inner(x):
    return 1 / x


try:
    inner(0)
except ZeroDivisionError as e:
    tb = e.__traceback__
    while tb:
        print(tb.tb_frame.f_code.co_qualname, tb.tb_lineno)
        tb = tb.tb_next


@fine
@broken
def target():
    pass
