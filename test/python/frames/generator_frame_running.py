import sys


def gen():
    frame = sys._getframe()
    print("running:", g.gi_running, g.gi_frame is frame)
    print("back:", frame.f_back.f_code.co_name)
    yield frame
    print("back:", frame.f_back.f_code.co_name)
    yield frame
    print("back:", frame.f_back.f_code.co_name)


def first():
    return next(g)


def second():
    return next(g)


g = gen()
frame = first()
print("suspended back:", frame.f_back, g.gi_running)
second()
print("suspended back:", frame.f_back)
try:
    next(g)
except StopIteration:
    pass
print("ended:", frame.f_back is sys._getframe(), g.gi_frame, g.gi_running)


def inner():
    names = []
    f = sys._getframe()
    while f:
        names.append(f.f_code.co_name)
        f = f.f_back
    yield names


def outer():
    yield from inner()


def consumer():
    return list(outer())


print(consumer())
