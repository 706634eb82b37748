# A small event loop: tasks, sleeping, cancellation, gathering, queues.
import sys


class Cancelled(BaseException):
    pass


class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        yield ("sleep", self.ticks)
        return self.ticks


class Task:
    count = 0

    def __init__(self, coro):
        Task.count += 1
        self.name = f"task-{Task.count}"
        self.coro, self.result, self.error, self.done, self.waiters = coro, None, None, False, []
        self.cancel_requested = False

    def __await__(self):
        if not self.done:
            yield ("join", self)
        if self.error is not None:
            raise self.error
        return self.result

    def cancel(self):
        self.cancel_requested = True


class Loop:
    def __init__(self):
        self.time, self.ready, self.sleeping = 0, [], []

    def spawn(self, coro):
        task = Task(coro)
        self.ready.append((task, None))
        return task

    def step(self, task, value):
        try:
            if task.cancel_requested:
                task.cancel_requested = False
                what, arg = task.coro.throw(Cancelled())
            else:
                what, arg = task.coro.send(value)
        except StopIteration as stop:
            task.result, task.done = stop.value, True
        except Cancelled as e:
            print(f"[{self.time}] {task.name} cancelled")
            task.error, task.done = e, True
        except Exception as e:
            print(f"[{self.time}] {task.name} failed: {e!r}")
            task.error, task.done = e, True
        else:
            if what == "sleep":
                self.sleeping.append((self.time + arg, len(self.sleeping), task))
                self.sleeping.sort(key=lambda item: item[:2])
            elif what == "join":
                arg.waiters.append(task)
            return
        for waiter in task.waiters:
            self.ready.append((waiter, None))

    def run(self, coro):
        main = self.spawn(coro)
        while not main.done:
            if self.ready:
                self.step(*self.ready.pop(0))
            else:
                when, _, task = self.sleeping.pop(0)
                self.time = when
                self.ready.append((task, None))
        if main.error:
            raise main.error
        return main.result


loop = Loop()


async def gather(*coros):
    tasks = [loop.spawn(c) for c in coros]
    return [await t for t in tasks]


async def worker(name, delay, times):
    for i in range(times):
        await Sleep(delay)
        print(f"[{loop.time}] {name} {i}")
    return name.upper()


async def failing():
    await Sleep(3)
    raise ValueError("worker broke")


async def patient():
    try:
        await Sleep(1000)
    finally:
        print(f"[{loop.time}] patient cleans up")


class Queue:
    def __init__(self):
        self.items = []

    async def put(self, x):
        self.items.append(x)
        await Sleep(0)

    async def get(self):
        while not self.items:
            await Sleep(1)
        return self.items.pop(0)


async def producer(q):
    for i in range(3):
        await Sleep(2)
        await q.put(i)
    await q.put(None)


async def consumer(q):
    total = 0
    while (item := await q.get()) is not None:
        print(f"[{loop.time}] consumed {item}")
        total += item
    return total


async def ticker(n):
    for i in range(n):
        await Sleep(5)
        yield loop.time


async def main():
    print(await gather(worker("a", 2, 3), worker("b", 3, 2)))
    t = loop.spawn(failing())
    try:
        await t
    except ValueError as e:
        print("main saw", e)
    p = loop.spawn(patient())
    await Sleep(1)
    p.cancel()
    loop.ready.append((p, None))
    try:
        await p
    except Cancelled:
        print("patient is cancelled")
    q = Queue()
    print(await gather(producer(q), consumer(q)))
    print([t async for t in ticker(3)])
    return "finished at", loop.time


print(loop.run(main()))
