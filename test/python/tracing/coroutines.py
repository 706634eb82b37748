# Events of coroutines, async generators, async for and async with.
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



class Sleep:
    def __await__(self):
        yield "sleep"
        return 5


class Manager:
    async def __aenter__(self):
        await Sleep()
        return 7

    async def __aexit__(self, *exc):
        return True


async def numbers():
    for i in range(2):
        await Sleep()
        yield i


async def main():
    x = await Sleep()
    async for n in numbers():
        x += n
    async with Manager() as m:
        raise KeyError("k")
    return [y async for y in numbers()], x


def drive():
    c = main()
    steps = 0
    while True:
        try:
            c.send(None)
        except StopIteration as e:
            return steps, e.value
        steps += 1


traced(drive)
