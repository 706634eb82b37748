# The cascade: a finished frame keeps the frames of its callers, all the way down, so that the f_back of a finished frame is right.
import sys


def leaf(n):
    inner = "leaf"
    return sys._getframe()


def middle(n):
    before = n + 1
    frame = leaf(before)
    after = "set after the callee returned"
    return frame


def top(n):
    here = "top"
    frame = middle(n * 10)
    here = "top, later"
    return frame


frame = top(1)
names = []
while frame is not None and frame.f_back is not None:
    local = {k: v for k, v in frame.f_locals.items() if k != "frame"}
    print(frame.f_code.co_name, local, frame.f_lineno - frame.f_code.co_firstlineno)
    frame = frame.f_back
print(frame.f_code.co_name)


def catcher():
    try:
        failing(3)
    except ValueError as e:
        held = e.__traceback__.tb_next.tb_frame
    note = "after"
    return held


def failing(depth):
    if depth == 0:
        raise ValueError("bottom")
    failing(depth - 1)


held = catcher()
print(held.f_locals["depth"], held.f_back.f_code.co_name, held.f_back.f_locals["note"])
