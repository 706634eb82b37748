# Awaitables by hand: futures, locks, semaphores, channels, and __await__ as a generator or as another's.
class Future:
    def __init__(self):
        self.value, self.done, self.waiting = None, False, []

    def set(self, v):
        self.value, self.done = v, True

    def __await__(self):
        while not self.done:
            yield self
        return self.value


class Delegating:
    def __init__(self, other):
        self.other = other

    def __await__(self):
        print("delegating")
        return self.other.__await__()


class ViaYieldFrom:
    def __init__(self, *others):
        self.others = others

    def __await__(self):
        results = []
        for o in self.others:
            results.append((yield from o.__await__()))
        return results


class Lock:
    def __init__(self):
        self.owner, self.queue = None, []

    async def __aenter__(self):
        f = Future()
        if self.owner is None:
            self.owner = f
            f.set(None)
        else:
            self.queue.append(f)
        await f
        return self

    async def __aexit__(self, *a):
        self.owner = self.queue.pop(0) if self.queue else None
        if self.owner:
            self.owner.set(None)


class Iterator:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        return iter(range(self.n))


async def direct(f):
    return await f


def drive(c):
    out = []
    try:
        while True:
            out.append(type(c.send(None)).__name__)
            if len(out) > 5:
                c.close()
                return out, "closed"
    except StopIteration as e:
        return out, e.value


f = Future()
c = direct(f)
print(c.send(None) is f)
f.set(42)
print(drive(c))
print(drive(direct(Delegating(f))), drive(direct(ViaYieldFrom(f, Delegating(f)))), drive(direct(Iterator(3))))
log = []


async def worker(name, lock, steps):
    for i in range(steps):
        async with lock:
            log.append(f"{name}{i} in")
            await Iterator(1)
            log.append(f"{name}{i} out")


lock = Lock()
tasks = [worker("a", lock, 2), worker("b", lock, 1), worker("c", lock, 1)]
while tasks:
    for t in list(tasks):
        try:
            t.send(None)
        except StopIteration:
            tasks.remove(t)
print(log)


class Channel:
    def __init__(self):
        self.items, self.closed = [], False

    async def put(self, x):
        self.items.append(x)
        await Iterator(1)

    def __aiter__(self):
        return self

    async def __anext__(self):
        while not self.items:
            if self.closed:
                raise StopAsyncIteration
            await Iterator(1)
        return self.items.pop(0)


async def produce(ch):
    for i in range(3):
        await ch.put(i)
    ch.closed = True
    return "produced"


async def consume(ch):
    return [x * x async for x in ch]


ch = Channel()
tasks, results = {"p": produce(ch), "c": consume(ch)}, {}
while tasks:
    for name, t in list(tasks.items()):
        try:
            t.send(None)
        except StopIteration as e:
            results[name] = e.value
            del tasks[name]
print(results)


class CallableAwait:
    async def __call__(self, x):
        return x + 1

    async def method(self):
        return await self(1) + await self(2)

    @staticmethod
    async def static():
        return "static"

    @classmethod
    async def klass(cls):
        return cls.__name__

    @property
    async def prop(self):
        return "async property"


async def main():
    o = CallableAwait()
    return await o.method(), await o.static(), await CallableAwait.klass(), await o.prop, await (lambda: o(5))()


print(drive(main()))
