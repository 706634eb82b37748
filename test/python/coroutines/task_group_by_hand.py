# A task group: children run together, a failure cancels the others, errors come out as a group.
class Cancelled(BaseException):
    pass


class Sleep:
    def __init__(self, n):
        self.n = n

    def __await__(self):
        for _ in range(self.n):
            yield


class TaskGroup:
    def __init__(self, name):
        self.name, self.tasks = name, []

    def start(self, coro):
        self.tasks.append(coro)
        return coro

    async def __aenter__(self):
        return self

    async def __aexit__(self, kind, value, tb):
        errors = [value] if value is not None else []
        cancelled = bool(errors)
        while self.tasks:
            for t in list(self.tasks):
                try:
                    if cancelled:
                        t.throw(Cancelled())
                    else:
                        t.send(None)
                except StopIteration:
                    self.tasks.remove(t)
                except Cancelled:
                    print(self.name, "cancelled", t.__name__)
                    self.tasks.remove(t)
                except Exception as e:
                    errors.append(e)
                    self.tasks.remove(t)
            if errors:
                cancelled = True
            await Sleep(1)
        if errors:
            raise ExceptionGroup(f"errors in {self.name}", errors)


async def worker(n, fail=None):
    try:
        await Sleep(n)
        if fail:
            raise fail
        print("worker", n, "done")
    finally:
        print("worker", n, "leaves")


async def main():
    async with TaskGroup("first") as g:
        for n in (2, 1, 3):
            g.start(worker(n))
    try:
        async with TaskGroup("second") as g:
            g.start(worker(1, ValueError("one")))
            g.start(worker(1, KeyError("two")))
            g.start(worker(9))
    except* ValueError as eg:
        print("values", [repr(e) for e in eg.exceptions])
    except* KeyError as eg:
        print("keys", [repr(e) for e in eg.exceptions])
    try:
        async with TaskGroup("outer") as outer:
            outer.start(worker(5))
            async with TaskGroup("inner") as inner:
                inner.start(worker(1, OSError("deep")))
    except ExceptionGroup as eg:
        print(eg.message, [e.message for e in eg.exceptions], eg.subgroup(OSError) is eg, eg.split(ValueError)[0])
    return "finished"


c = main()
try:
    while True:
        c.send(None)
except StopIteration as e:
    print(e.value)
