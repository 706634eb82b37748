import sys


class Pause:
    def __await__(self):
        got = yield "paused"
        return got


def chain():
    names = []
    f = sys._getframe(1)
    while f:
        names.append(f.f_code.co_name)
        f = f.f_back
    return names


async def inner(x):
    y = await Pause()
    print(chain())
    return x + y


async def outer():
    return await inner(1)


c = outer()
print(c.cr_frame.f_code.co_name, c.cr_frame.f_back, c.cr_running, c.cr_await)
print(c.send(None))
frame = c.cr_frame
print(frame.f_lineno - frame.f_code.co_firstlineno, dict(frame.f_locals))
waiting = c.cr_await
print(waiting.__name__, waiting.cr_frame.f_locals["x"], waiting.cr_frame.f_back)
waiting.cr_frame.f_locals["x"] = 100
try:
    c.send(5)
except StopIteration as stop:
    print("result", stop.value)
print(c.cr_frame, c.cr_running, c.cr_await)


async def agen():
    v = 1
    yield v
    v = 2
    yield v


a = agen()
print(a.ag_frame.f_code.co_name, a.ag_running, a.ag_await)
try:
    a.asend(None).send(None)
except StopIteration as stop:
    print("yielded", stop.value)
print(dict(a.ag_frame.f_locals))
a.ag_frame.f_locals["v"] = 50
print(a.ag_frame.f_lineno - a.ag_code.co_firstlineno)
