"""An event loop written by hand: coroutines as tasks, futures, timeouts, cancellation, queues, locks, task groups with exception groups, async generators.

Time is virtual: the clock jumps to the next timer when nothing is ready.
"""

import types


class Cancelled(BaseException):
    pass


class Timeout(Exception):
    pass


@types.coroutine
def suspend(request):
    return (yield request)


class Future:
    def __init__(self, loop, name="future"):
        self.loop, self.name = loop, name
        self.done, self.value, self.error, self.callbacks = False, None, None, []

    def set(self, value=None, error=None):
        if self.done:
            raise RuntimeError(f"{self.name} is done already")
        self.done, self.value, self.error = True, value, error
        for f in self.callbacks:
            self.loop.ready.append((f, self))

    def when_done(self, f):
        if self.done:
            self.loop.ready.append((f, self))
        else:
            self.callbacks.append(f)

    def result(self):
        if self.error is not None:
            raise self.error
        return self.value

    def __await__(self):
        if not self.done:
            yield self
        return self.result()


class Task(Future):
    def __init__(self, loop, coroutine, name):
        super().__init__(loop, name)
        self.coroutine, self.waiting, self.pending = coroutine, None, None
        loop.ready.append((self.step, None))

    def step(self, woken):
        if self.done or (woken is not None and woken is not self.waiting):
            return
        self.waiting = None
        error, self.pending = self.pending, None
        try:
            if error is not None:
                request = self.coroutine.throw(error)
            else:
                request = self.coroutine.send(None)
        except StopIteration as stop:
            self.set(stop.value)
        except Cancelled as e:
            self.set(error=e)
        except Exception as e:
            self.set(error=e)
        else:
            self.waiting = request
            request.when_done(self.step)

    def cancel(self, why=""):
        if self.done:
            return False
        self.pending = Cancelled(why)
        self.waiting = None
        self.loop.ready.append((self.step, None))
        return True


class Loop:
    def __init__(self):
        self.now, self.ready, self.timers, self.count, self.log = 0, [], [], 0, []

    def spawn(self, coroutine, name=None):
        self.count += 1
        return Task(self, coroutine, name or f"task-{self.count}")

    def at(self, when, f, *args):
        self.count += 1
        entry = [when, self.count, f, args]
        self.timers.append(entry)
        self.timers.sort(key=lambda e: e[:2])
        return entry

    async def sleep(self, delay, value=None):
        future = Future(self, f"sleep({delay})")
        timer = self.at(self.now + delay, future.set, value)
        try:
            return await future
        finally:
            if timer in self.timers:
                self.timers.remove(timer)

    async def wait_for(self, coroutine, limit):
        task = self.spawn(coroutine)
        timer = self.at(self.now + limit, task.cancel, "timeout")
        try:
            return await task
        except Cancelled as e:
            if e.args == ("timeout",):
                raise Timeout(f"{task.name} took more than {limit}") from e
            raise
        finally:
            if timer in self.timers:
                self.timers.remove(timer)

    async def gather(self, *coroutines):
        tasks = [self.spawn(c) for c in coroutines]
        return [await t for t in tasks]

    def run(self, coroutine):
        main = self.spawn(coroutine, "main")
        while not main.done:
            if self.ready:
                batch, self.ready = self.ready, []
                for f, argument in batch:
                    f(argument)
            elif self.timers:
                when, _, f, args = self.timers.pop(0)
                self.now = max(self.now, when)
                f(*args)
            else:
                main.coroutine.close()
                raise RuntimeError("deadlock: nothing can happen any more")
        return main.result()

    def say(self, *words):
        print(f"{self.now:5.1f} ", *words)


class Queue:
    def __init__(self, loop, size):
        self.loop, self.size, self.items, self.getters, self.putters = loop, size, [], [], []

    async def put(self, item):
        while len(self.items) >= self.size:
            self.putters.append(f := Future(self.loop))
            await f
        self.items.append(item)
        if self.getters:
            self.getters.pop(0).set()

    async def get(self):
        while not self.items:
            self.getters.append(f := Future(self.loop))
            await f
        item = self.items.pop(0)
        if self.putters:
            self.putters.pop(0).set()
        return item

    def __aiter__(self):
        return self

    async def __anext__(self):
        item = await self.get()
        if item is None:
            raise StopAsyncIteration
        return item


class Lock:
    def __init__(self, loop):
        self.loop, self.holder, self.queue = loop, None, []

    def __call__(self, who):
        self.who = who
        return Held(self, who)


class Held:
    def __init__(self, lock, who):
        self.lock, self.who = lock, who

    async def __aenter__(self):
        while self.lock.holder is not None:
            self.lock.queue.append(f := Future(self.lock.loop))
            await f
        self.lock.holder = self.who
        return self.who

    async def __aexit__(self, kind, error, trace):
        self.lock.holder = None
        if self.lock.queue:
            self.lock.queue.pop(0).set()
        return isinstance(error, ZeroDivisionError)


class Group:
    """Tasks that end together: the first failure cancels the others."""

    def __init__(self, loop):
        self.loop, self.tasks = loop, []

    def spawn(self, coroutine, name):
        task = self.loop.spawn(coroutine, name)
        task.when_done(self.ended)
        self.tasks.append(task)
        return task

    def ended(self, task):
        if isinstance(task.error, Exception):
            for t in self.tasks:
                t.cancel(f"because of {task.name}")

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, error, trace):
        errors = []
        for t in self.tasks:
            try:
                await t
            except Cancelled as e:
                self.loop.say(f"{t.name} was cancelled {e}")
            except Exception as e:
                errors.append(e)
        if errors:
            raise ExceptionGroup("tasks failed", errors)


async def producer(loop, queue, n):
    for i in range(n):
        await loop.sleep(1)
        await queue.put(i * i)
        loop.say("put", i * i)
    await queue.put(None)


async def consumer(loop, queue):
    total = 0
    async for item in queue:
        await loop.sleep(2.5)
        loop.say("got", item)
        total += item
    return total


async def ticks(loop, period):
    n = 0
    try:
        while True:
            yield n
            n += 1
            await loop.sleep(period)
    finally:
        loop.say("no more ticks after", n)


async def critical(loop, lock, name, fail=False):
    async with lock(name) as who:
        loop.say(who, "enters")
        await loop.sleep(1)
        if fail:
            1 / 0
        loop.say(who, "leaves")
    return name


async def job(loop, name, delay, error=None):
    try:
        await loop.sleep(delay)
        if error is not None:
            raise error
        loop.say(name, "is done")
        return name
    finally:
        loop.say(name, "cleans up")


async def main(loop):
    loop.say("== queue")
    queue = Queue(loop, 2)
    _, total = await loop.gather(producer(loop, queue, 5), consumer(loop, queue))
    loop.say("total", total)

    loop.say("== async generators")
    source = ticks(loop, 0.5)
    async for n in source:
        if n == 3:
            break
    await source.aclose()
    loop.say([n * 2 async for n in bounded(ticks(loop, 0.25), 4) if n != 1])

    loop.say("== lock")
    lock = Lock(loop)
    loop.say(await loop.gather(*(critical(loop, lock, c, c == "b") for c in "abc")))

    loop.say("== timeouts")
    for limit in (5, 1):
        try:
            loop.say(await loop.wait_for(job(loop, "slow", 3), limit))
        except Timeout as e:
            loop.say("Timeout:", e, "| cause:", repr(e.__cause__))

    loop.say("== groups")
    try:
        async with Group(loop) as group:
            group.spawn(job(loop, "quick", 1), "quick")
            group.spawn(job(loop, "broken", 2, KeyError("oops")), "broken")
            group.spawn(job(loop, "patient", 9), "patient")
            group.spawn(job(loop, "also broken", 2, ValueError("bad")), "also broken")
    except* KeyError as g:
        loop.say("keys:", g.exceptions)
    except* ValueError as g:
        loop.say("values:", g.exceptions)

    loop.say("== deep awaits")
    loop.say(await deep(loop, 400))
    return "finished"


async def bounded(source, n):
    i = 0
    try:
        async for item in source:
            if i == n:
                return
            yield item
            i += 1
    finally:
        await source.aclose()


async def deep(loop, n):
    if n == 0:
        return await loop.sleep(1, 0)
    return 1 + await deep(loop, n - 1)


loop = Loop()
print(loop.run(main(loop)), loop.now)
try:
    stuck = Loop()
    stuck.run(Queue(stuck, 1).get())
except RuntimeError as e:
    print(e)


async def outer():
    await Future(Loop(), "never")


c = outer()
print(c.cr_running, c.cr_await, c.send(None).name, type(c.cr_await).__name__)
try:
    c.throw(Cancelled("now"))
except Cancelled as e:
    print("cancelled", e, c.cr_frame)
try:
    c.send(None)
except RuntimeError as e:
    print(e)
