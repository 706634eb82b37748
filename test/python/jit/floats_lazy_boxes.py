# Floats that stand raw where paths meet: variables that begin as something else, identity, frames, exceptions, deletion.
import sys


def begins_as_int(items):
    total = 0
    for x in items:
        total += x
    return total


def begins_as_none(n):
    last = None
    for i in range(n):
        if last is not None and last > 50.0:
            last = None
            continue
        last = i * 1.5
    return last


def either(n):
    out = []
    v = 0.5
    for i in range(n):
        if i % 3 == 0:
            v = v + 1.25
        elif i % 3 == 1:
            v = "s%d" % i
        out.append(v)
        if isinstance(v, str):
            v = 2.5
    return out[-7:], v


def identity(n):
    same = 0
    x = 0.0
    for i in range(n):
        x = x + 0.5
        y = x
        if i % 2:
            z = y
        else:
            z = x
        same += (x is y) + (z is x)
    return same, x, y, z


def swap(n):
    a, b = 0.0, 1.0
    for _ in range(n):
        a, b = b, a * 0.5 + b * 0.25
    return a, b


def seen(n, at):
    dx = 1
    out = None
    for i in range(n):
        if i == at:
            out = dict(sys._getframe().f_locals)
            out.pop("out")
        dx = i * 0.5 - 1
        dy = dx * dx
    return out, dx, dy


def written(n, at):
    x = 0.25
    for i in range(n):
        x = x * 1.5 if x < 100.0 else x / 64.0
        if i == at:
            sys._getframe().f_locals["x"] = "text"
            got = x
            x = 3.0
    return got, x


def unbound(n):
    try:
        for i in range(n):
            if i == n - 1:
                return y
            if i == n - 2:
                del y
            else:
                y = i / 4
    except UnboundLocalError as e:
        return str(e)


def caught(n):
    v = 1
    bad = 0
    for i in range(n):
        try:
            v = i * 0.5
            w = v / (i % 5)
        except ZeroDivisionError as e:
            bad += 1
            message = str(e)
            v = "bad"
    return v, w, bad, message


def closure(n):
    x = 0.5
    fs = []
    for i in range(n):
        x = x + 1.0
        if i > n - 3:
            fs.append(lambda x=x: x)
    return [f() for f in fs]


def leaves(n):
    # the kinds of operands change late in the loop
    x = 0.0
    total = 0.0
    for i in range(n):
        if i == n - 3:
            x = 7
        if i == n - 2:
            x = True
        total = total + x
        x = x + 0.125 if type(x) is float else x
    return total, x


class F(float):
    def __add__(self, other):
        return "F.__add__"


def subclass(n):
    out = []
    x = 0.0
    for i in range(n):
        x = 1.5 * i
        if i == n - 1:
            x = F(2.0)
        y = x + 1.0
    return y


def nested(n):
    best = None
    for i in range(n):
        zr = zi = 0.0
        cr = i / n
        for j in range(20):
            t = zr * zr - zi * zi + cr
            zi = 2 * zr * zi + 0.1
            zr = t
            if zr * zr + zi * zi > 4.0:
                break
        if best is None or zr > best:
            best = zr
    return best, zr, zi, t


for _ in range(3):
    print(begins_as_int([0.1] * 300), begins_as_int([1] * 300), begins_as_int([1, 2.5] * 200), begins_as_int([True] * 10))
    print(begins_as_none(300), begins_as_none(1001))
    print(either(301))
    print(identity(400))
    print(swap(300))
    print(seen(400, 0), seen(400, 350))
    print(written(500, 450))
    print(unbound(300))
    print(caught(404))
    print(closure(300))
    print(leaves(500))
    print(subclass(500))
    print(nested(100))
