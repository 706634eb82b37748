import sys


def depth_of(frame):
    n = 0
    while frame:
        n, frame = n + 1, frame.f_back
    return n


def down(n, keep):
    value = n * n
    if n == 0:
        frame = sys._getframe()
        print("depth at the bottom", depth_of(frame))
        return frame
    frame = down(n - 1, keep)
    if n % 50 == 0:
        keep.append(sys._getframe())
    value = -n
    return frame


keep = []
bottom = down(200, keep)
print(depth_of(bottom), len(keep), [f.f_locals["n"] for f in keep])
frame, values = bottom, []
while frame.f_back:
    values.append(frame.f_locals["value"])
    frame = frame.f_back
print(values[:5], values[-3:], len(values), frame is sys._getframe())
print([f.f_locals["value"] for f in keep], keep[0].f_back.f_locals["n"], keep[-1].f_back is sys._getframe())
walked, frame = 0, bottom
while frame is not keep[0]:
    walked, frame = walked + 1, frame.f_back
print("distance to the first kept frame", walked)


def fails(n):
    if n == 0:
        raise ValueError("deep")
    return fails(n - 1)


try:
    fails(150)
except ValueError as e:
    tb, count = e.__traceback__, 0
    while tb.tb_next:
        tb, count = tb.tb_next, count + 1
    print(count, tb.tb_frame.f_locals, depth_of(tb.tb_frame), tb.tb_frame.f_back.f_locals)
