def walk(e):
    tb, out = e.__traceback__, []
    while tb is not None:
        out.append(f"{tb.tb_frame.f_code.co_name}:{tb.tb_lineno}")
        tb = tb.tb_next
    return " ".join(out)


def a():
    b()


def b():
    try:
        c()
    except ValueError as e:
        print("in b:", walk(e))
        raise


def c():
    raise ValueError("c")


try:
    a()
except ValueError as e:
    print("in module:", walk(e))
    saved = e
print(walk(saved))


def again():
    raise saved


try:
    again()
except ValueError as e:
    print("raised again:", walk(e))
try:
    raise saved.with_traceback(None)
except ValueError as e:
    print("cleared:", walk(e))

tb = saved.__traceback__
print(type(tb).__name__, type(tb).__module__, tb.tb_next)
saved.__traceback__ = None
print(walk(saved) == "")
try:
    saved.__traceback__ = 5
except TypeError as e:
    print(e)
try:
    del saved.__traceback__
except TypeError as e:
    print(e)
kind = type(tb)
made = kind(None, tb.tb_frame, 0, 77)
print(made.tb_lineno, made.tb_next, made.tb_frame is tb.tb_frame)
tb.tb_next = made
print(tb.tb_next is made)
try:
    made.tb_next = tb
except ValueError as e:
    print(e)
