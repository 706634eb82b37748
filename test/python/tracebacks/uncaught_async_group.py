# An uncaught exception group that was collected by awaiting several coroutines.
class Wait:
    def __await__(self):
        yield


async def job(n):
    await Wait()
    if n % 2:
        raise ValueError(f"job {n}")
    return n


async def main():
    errors = []
    for n in range(4):
        try:
            await job(n)
        except ValueError as e:
            errors.append(e)
    if errors:
        raise ExceptionGroup("jobs failed", errors)


c = main()
try:
    while True:
        c.send(None)
except StopIteration:
    pass
