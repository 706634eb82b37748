# A running frame is live: f_lineno, f_lasti, f_locals and f_back are what they are now, however often the code has run; one activation has one Frame.
import sys

kept = []


def line(frame):
    return frame.f_lineno - frame.f_code.co_firstlineno


def look(what):
    frame = sys._getframe(1)
    kept.append((frame, frame.f_lasti))
    return what, line(frame), sorted(frame.f_locals.items(), key=str)[:3], frame.f_back is sys._getframe(2)


def straight(a):
    r = [look("first")]
    b = a + 1
    r.append(look("second"))
    a = b * 2
    del b
    r.append(
        look(
            "third"
        )
    )
    r = [x[:2] + x[3:] for x in r]
    return r, line(kept[-1][0]), kept[-1][0] is kept[-3][0], [x[1] for x in kept[-3:]] == sorted(x[1] for x in kept[-3:])


def loop(n):
    seen = []
    frame = sys._getframe()
    for i in range(n):
        if i % 2:
            seen.append((line(frame), frame.f_locals["i"]))
        else:
            seen.append((line(frame), frame.f_locals["i"], frame is sys._getframe()))
    return seen[-2:], line(frame)


def caller(n):
    return callee(sys._getframe(), n), \
        callee(sys._getframe(), n + 1)


def callee(frame, n):
    up = sys._getframe(1)
    return up is frame, up is sys._getframe().f_back, line(up), up.f_locals["n"], frame.f_lasti == up.f_lasti


def writes(n):
    total = 0
    frame = sys._getframe()
    for i in range(n):
        total += i
        if i == n // 2:
            frame.f_locals["total"] = 1000
    return total, frame.f_locals["total"]


def by_callee(n):
    x = n
    change(sys._getframe())
    y = x
    change(sys._getframe())
    return x, y, x + y


def change(frame):
    frame.f_locals["x"] *= 10


def cell(n):
    def inner():
        nonlocal n
        n += 1
        return sys._getframe(1).f_locals["n"], n
    first = inner()
    sys._getframe().f_locals["n"] = 100
    return first, inner(), n


def generator(n):
    frame = sys._getframe()
    for i in range(n):
        frame.f_locals["i"] = i * 10
        yield line(frame), i, frame is sys._getframe(), frame.f_back is sys._getframe(1)


def handler(n):
    frame = sys._getframe()
    try:
        if n % 2:
            raise ValueError(n)
    except ValueError as e:
        return line(frame), e.__traceback__.tb_frame is frame, e.__traceback__.tb_lineno - line(frame)
    finally:
        n = line(frame)
    return n


def recursive(n):
    frame = sys._getframe()
    if n == 0:
        depth = 0
        while frame.f_back is not None and frame.f_back.f_code is frame.f_code:
            frame = frame.f_back
            depth += 1
            if frame.f_locals["n"] != depth:
                return "wrong", depth, frame.f_locals["n"]
        return depth, frame.f_locals["n"]
    r = recursive(n - 1)
    return r if frame is sys._getframe() and frame.f_locals["n"] == n else "wrong"


def round():
    return (straight(1), loop(6), caller(3), writes(8), by_callee(2), cell(5), list(generator(3)), handler(1), handler(2), recursive(5))


first = round()
for part in first:
    print(part)
for _ in range(150):
    kept.clear()
    assert round() == first
print(round() == first, recursive(300))
# Nothing that was handed out has been used again: each activation's frame still has what it ended with.
frames = []


def activation(n):
    frames.append(sys._getframe())
    return n + 1


for i in range(500):
    activation(i)
print(len(set(map(id, frames))), [f.f_locals["n"] for f in frames] == list(range(500)), {line(f) for f in frames})
