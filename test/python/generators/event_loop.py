class Sleep:
    def __init__(self, ticks):
        self.ticks = ticks

    def __await__(self):
        yield self.ticks


class Task:
    def __init__(self, name, coro):
        self.name, self.coro, self.wake = name, coro, 0
        self.done = False
        self.result = None

    def __await__(self):
        while not self.done:
            yield 1
        return self.result


class Loop:
    def __init__(self):
        self.now = 0
        self.tasks = []

    def spawn(self, name, coro):
        task = Task(name, coro)
        self.tasks.append(task)
        return task

    def run(self):
        while self.tasks:
            self.tasks.sort(key=lambda task: task.wake)
            task = self.tasks.pop(0)
            self.now = max(self.now, task.wake)
            try:
                task.wake = self.now + task.coro.send(None)
                self.tasks.append(task)
            except StopIteration as stop:
                task.done, task.result = True, stop.value
                print(self.now, task.name, "finished with", stop.value)


loop = Loop()


async def worker(name, ticks, n):
    for i in range(n):
        print(loop.now, name, i)
        await Sleep(ticks)
    return name * n


async def main():
    a = loop.spawn("a", worker("a", 2, 3))
    b = loop.spawn("b", worker("b", 3, 2))
    print("waiting")
    results = [await a, await b]
    return results


loop.spawn("main", main())
loop.run()
