# async with: several managers, suppression, waiting in enter and exit, exceptions in each place.
def run(c):
    out = []
    try:
        while True:
            out.append(c.send(None))
    except StopIteration as e:
        print("waits", out, "value", e.value)
    except BaseException as e:
        print("waits", out, type(e).__name__, e, "context", repr(e.__context__))


class Wait:
    def __init__(self, tag):
        self.tag = tag

    def __await__(self):
        yield self.tag


class ACM:
    def __init__(self, name, suppress=False, fail=None):
        self.name, self.suppress, self.fail = name, suppress, fail

    async def __aenter__(self):
        await Wait("enter " + self.name)
        if self.fail == "enter":
            raise OSError("enter failed")
        return self.name

    async def __aexit__(self, kind, value, tb):
        await Wait("exit " + self.name)
        print("aexit", self.name, kind and kind.__name__, value)
        if self.fail == "exit":
            raise RuntimeError("exit failed")
        return self.suppress


async def normal():
    async with ACM("a") as a, ACM("b") as b:
        return a, b


async def suppressed():
    async with (ACM("c", suppress=True) as c,):
        raise ValueError("v")
    return "after"


async def enter_fails():
    async with ACM("d"), ACM("e", fail="enter"):
        print("never")


async def exit_fails():
    async with ACM("f", fail="exit"):
        raise KeyError("k")


async def exit_fails_quietly():
    async with ACM("g", fail="exit"):
        pass


async def loops():
    for i in range(3):
        async with ACM(str(i)):
            if i == 0:
                continue
            break
    return i


async def target():
    d = {}
    async with ACM("h") as d["k"], ACM("ij") as (x, y):
        return d, x, y


async def mixed():
    class Sync:
        def __enter__(self):
            print("sync enter")

        def __exit__(self, *a):
            print("sync exit")

    with Sync():
        async with ACM("m"):
            with Sync():
                return "mixed"


for f in (normal, suppressed, enter_fails, exit_fails, exit_fails_quietly, loops, target, mixed):
    print(f.__name__)
    run(f())
c = suppressed()
print(c.send(None))
try:
    c.throw(GeneratorExit)
except GeneratorExit:
    print("exit passes")
c = suppressed()
c.send(None)
print(c.close())
