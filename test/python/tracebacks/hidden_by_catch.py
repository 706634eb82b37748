# A traceback grows by one entry per frame it passes, and starts at the frame that catches.
def raiser():
    raise ValueError("v")


def passer():
    raiser()


def catcher():
    try:
        passer()
    except ValueError as e:
        return e


def thrower():
    e = catcher()
    raise e


def lines(e):
    out, tb = [], e.__traceback__
    while tb:
        out.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return out


print(lines(catcher()))
try:
    thrower()
except ValueError as e:
    print(lines(e))


def loop():
    error = None
    for i in range(3):
        try:
            if error:
                raise error
            raiser()
        except ValueError as e:
            error = e
    return error


print(lines(loop()))
thrower()
