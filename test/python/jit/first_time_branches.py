"""Branches that nobody took before the code was compiled: what they do, what their frames show, and that they may be taken for good."""
import sys


class Box:
    def __init__(self, value):
        self.value = value

    def double(self):
        return self.value * 2


class Small(Box):
    __slots__ = ("note",)

    def double(self):
        return super().double() + 1


def locals_of_caller():
    return dict(sys._getframe(1).f_locals)


def branch(flag, box):
    a = 1
    b = 2.5
    if flag == 1:
        c = box.value
        return a + b + c
    if flag == 2:
        box.value = a
        return box.double()
    if flag == 3:
        return sorted(locals_of_caller().items(), key=lambda item: item[0])[:3]
    if flag == 4:
        return missing_name
    if flag == 5:
        return box.missing
    return a + b


box = Box(10)
for i in range(400):
    branch(0, box)
for turn in range(30):
    out = []
    for flag in range(6):
        try:
            out.append(branch(flag, box))
        except (NameError, AttributeError) as e:
            out.append((type(e).__name__, str(e), e.__traceback__.tb_next.tb_lineno))
    if turn in (0, 1, 7, 29):
        print([x if not isinstance(x, list) else [k for k, _ in x] for x in out])


def loop(n, box):
    total = 0
    for i in range(n):
        if i % 97 == 96:
            box.value += i
            total += box.double()
        elif i == n - 1:
            total += len(locals_of_caller())
        else:
            total += 1
    return total


for n in (50, 90, 300, 3000, 10000):
    print(n, loop(n, Box(1)), loop(n, Small(2)))


def numbers(n, box):
    for i in range(n):
        got = yield i
        if got is not None:
            yield ("sent", got, box.value)
        if i == 500:
            try:
                yield box.nothing
            except AttributeError as e:
                yield str(e)
            finally:
                box.value = sys._getframe().f_lineno


it = numbers(1000, box)
seen = []
for x in it:
    if not isinstance(x, int):
        seen.append(x)
    if x == 700:
        seen.append(it.send("hello"))
print(seen, box.value)


def inner(x, box):
    if x > 900:
        return box.double()
    return x


def outer(n, box):
    total = 0
    for i in range(n):
        total += inner(i, box)
    return total


for n in (300, 800, 901, 905, 2000):
    print(n, outer(n, Box(3)))


def handled(i, box):
    try:
        if i == 300:
            raise KeyError(i)
        if i > 600:
            return 1 // (i - i)
        return i
    except KeyError as e:
        box.value = e.args
        return box.double()
    except ZeroDivisionError:
        return sys.exc_info()[1].args[0] + f" {sys._getframe().f_lineno - handled.__code__.co_firstlineno}"
    finally:
        if i % 250 == 249:
            box.value = None


print([handled(i, box) for i in range(700) if i % 100 in (0, 1)])
print({handled(i, box) for i in range(601, 900)}, box.value)


class Meter:
    def __init__(self):
        self.seen = 0

    def add(self, value):
        if value > 100:
            self.record(value)
        self.seen += 1
        return self.seen

    def record(self, value):
        frame = sys._getframe(1)
        frame.f_locals["value"] = value
        print("record", frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_locals["value"])


meter = Meter()
for i in range(103):
    meter.add(i)
print(meter.seen)


def recursive(n):
    if n == 0:
        return [frame.f_lineno - recursive.__code__.co_firstlineno for frame in frames()]
    return recursive(n - 1)


def frames():
    frame = sys._getframe(1)
    out = []
    while frame is not None and frame.f_code.co_name == "recursive":
        out.append(frame)
        frame = frame.f_back
    return out


print(recursive(150)[:4], len(recursive(300)), recursive(70)[-2:])
