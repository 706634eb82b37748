import sys


def lines(frame):
    first = frame.f_code.co_firstlineno
    return frame.f_lineno - first


def f():
    frame = sys._getframe()
    out = [lines(frame)]
    out.append(lines(frame))
    for i in range(2):
        out.append(lines(frame))

    if out:
        out.append(lines(frame))
    else:
        out.append("no")
    out += [
        lines(frame),
        lines(frame),
        (lines(frame), lines(
            frame)),
    ]
    try:
        out.append(lines(frame))
        1 / 0
    except ZeroDivisionError:
        out.append(lines(frame))
    finally:
        out.append(lines(frame))
    while True:
        out.append(lines(frame))
        break
    return frame, out, lines(frame)


frame, out, last = f()
print(out)
print(last)
print("after return:", lines(frame))


def raiser():
    x = 1
    raise ValueError(
        x
    )


try:
    raiser()
except ValueError as e:
    tb = e.__traceback__.tb_next
    print(lines(tb.tb_frame), tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno)
