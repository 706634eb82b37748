# Variables of a comprehension are gone once an exception has left it: in handlers, finally blocks and finished frames.
import sys


def in_handler():
    try:
        [missing for item in [1]]
    except NameError as e:
        return sorted(locals()), list(e.__traceback__.tb_frame.f_locals)


def in_finally():
    try:
        try:
            return [[1 / y for y in (x,)] for x in [0]]
        finally:
            print(sorted(locals()))
    except ZeroDivisionError:
        return sorted(locals())


def finished():
    return {key: missing for key in [1]}


def cells():
    try:
        return [(lambda: element)() / 0 for element in [1]]
    except ZeroDivisionError:
        return sorted(locals())


def shadowed(item):
    try:
        [missing for item in "ab"]
    except NameError:
        return item, sorted(locals())


class CM:
    def __enter__(self):
        pass

    def __exit__(self, *a):
        frame = sys._getframe(1)
        print("in exit", sorted(frame.f_locals))
        return True


def in_with():
    with CM():
        [missing for w in [1]]
    return sorted(locals())


def again():
    out = []
    for n in (0, 1):
        try:
            out.append([1 / v for v in (n,)])
        except ZeroDivisionError:
            out.append(sorted(locals()))
    return out


print(in_handler(), in_finally(), cells(), shadowed("argument"), in_with(), again())
try:
    finished()
except NameError as e:
    print(list(e.__traceback__.tb_next.tb_frame.f_locals))


async def asynchronous():
    async def agen():
        yield 1
        raise KeyError

    try:
        return [a async for a in agen()]
    except KeyError:
        return sorted(k for k in locals() if k != "agen")


try:
    asynchronous().send(None)
except StopIteration as e:
    print(e.value)
