import sys


def f():
    x = [1, 2, 3]
    y = "text"
    return sys._getframe()


frame = f()
print(sorted(frame.f_locals))
print(frame.clear())
print(dict(frame.f_locals))
print(frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno)
frame.clear()


def running():
    here = sys._getframe()
    try:
        here.clear()
    except RuntimeError as e:
        print(type(e).__name__, e)
    try:
        here.f_back.clear()
    except RuntimeError as e:
        print(type(e).__name__, e)


running()


def gen():
    a = 1
    try:
        yield a
    finally:
        print("finally ran")


g = gen()
g.gi_frame.clear()
print(g.gi_frame, list(g))

h = gen()
next(h)
try:
    h.gi_frame.clear()
except RuntimeError as e:
    print(type(e).__name__, e)
print(h.gi_frame is not None)
print(list(h))

try:
    1 / 0
except ZeroDivisionError as e:
    try:
        e.__traceback__.tb_frame.clear()
    except RuntimeError as error:
        print(error)


def fails():
    secret = "value"
    raise KeyError("k")


try:
    fails()
except KeyError as e:
    inner = e.__traceback__.tb_next.tb_frame
    print(inner.f_locals["secret"])
    inner.clear()
    print(dict(inner.f_locals), e.__traceback__.tb_next.tb_lineno - fails.__code__.co_firstlineno)
