# Lines of patterns over several lines: what fails, what is captured, what is not looked at.
import sys

log = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    if event == "return":
        arg = type(arg).__name__
    elif event == "exception":
        arg = arg[0].__name__, str(arg[1]), arg[2] is not None
    log.append((event, frame.f_code.co_name, frame.f_lineno, arg))
    return tracer


def traced(f, *args):
    log.clear()
    sys.settrace(tracer)
    try:
        result = f(*args)
    except BaseException as e:
        result = e
    finally:
        sys.settrace(None)
    print(f.__name__, repr(result))
    for entry in log:
        print("   ", *entry)


def m1(x):
    match x:
        case (1
              | 2
              | 3):
            r=1
        case (4
              | [5,
                 6]
              | 7):
            r=2
        case (
             8 |
             9
             ) if x > 8:
            r=3
        case ("a"
              | "b") as z:
            r=4
        case [
             (1
              | 2),
             (3 |
              4)]:
            r=5
        case (int()
             | float(
               )
             | None):
            r=6
        case {"a": 1} \
             | {"b":
              2}:
            r=7
        case [a,
              b] | {
             "a": a,
             "b": b}:
            r=8
        case str(
            ) | bytes():
            r=9
        case _:
            r=10
    return r


def m2(x):
    match x:
        case (1
              | 2
              | 3):
            r=1
    return 0


def m3(x):
    match x:
        case [a, [
               b,
               (1
                | 2) as c]]:
            return 1
        case (True
             | False):
            return 2


def m4(x):
    match x:
        case [
             1,
             2]:
            r=1
        case [
             3,
             [4,
              5,
               z],
             6]:
            r=2
        case {"a":
             1,
              "b":
             2}:
            r=3
        case C(a=
              1,
              b=
              2):
            r=4
        case [
             7,
             *_,
             8]:
            r=5
        case [
             int(),
             *q,
             8]:
            r=5
        case {"a":
             int(),
              "b": [
             int(),
              int()],
             **kw}:
            r=3
        case [y,
             3,
             z]:
            r=8
        case [y,
             {"a": 1,
               "b": 3},
             z]:
            r=8
        case (1
             ):
            r=9
        case [
            ]:
            r=8
        case [q,
            w] if (q <
                3
                and w):
            r=8
        case [[q,
              w], 
              e] if 1:
            r=10
    return r


class C:
    def __init__(self,**k): self.__dict__.update(k)

values = [1, 2, 4, 5, 7, 8, 9, [5, 6], [5, 7], "a", "b", [1, 3], [2, 5], [3, 5], 1000, 1.5, None, {"a": 1}, {"b": 2}]
values += [{"a": 3, "b": 4}, b"", True, 3j, [1, 2, 3], [1, [2, 1]], [1, [2, 3]], [1, 2], [3, [4, 5, 6], 6], [3, [4, 4, 6], 6]]
values += [[3, [4, 5, 6], 7], {"a": 1, "b": 2}, C(a=1), C(a=1, b=2), C(b=2), C(a=1, b=3), [7, 8], [7, 7, 7, 8], [7, 9], ["a", 2, 3]]
values += [{"a": 2, "b": [1, 2], "c": 3}, {"a": 2, "b": [1, "c"], "c": 3}, [5, 3, 4], ["", {"a": 1}, 4], ["", {"a": 1, "b": 3}, 4]]
values += [[], [2, 1], [4, 2], [[1, 2], 3], [[1, 2, 3], 3], [[], "a"]]
for value in values:
    print(value.__dict__ if type(value) is C else value)
    for f in m1, m2, m3, m4:
        traced(f, value)
