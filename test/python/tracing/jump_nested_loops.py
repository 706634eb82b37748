# Jumps by setting f_lineno between nested loops of every kind, comprehensions and generators.
import sys
import warnings

warnings.simplefilter("ignore")


class TooLong(Exception):
    pass


def text(value):
    """Without addresses."""
    parts = str(value).split(" at 0x")
    return parts[0] + "".join(part[part.index(">"):] for part in parts[1:])


def jump(run, function, source, target, event="line"):
    """From line `source` to line `target` of the function, once; lines count from the def."""
    code = function.__code__
    first = code.co_firstlineno
    outcome = "never there"
    events = []

    def tracer(frame, what, arg):
        nonlocal outcome
        if frame.f_code is not code:
            return None
        line = frame.f_lineno - first
        events.append(what[0] + str(line))
        if len(events) > 60:
            raise TooLong
        if what == event and line == source and outcome == "never there":
            try:
                frame.f_lineno = first + target
                outcome = "jumped"
                events.append("->")
            except ValueError as e:
                outcome = str(e).replace(str(first + target), "N")
        return tracer

    log = []
    sys.settrace(tracer)
    try:
        result = next(alone(run, function, log))
    except Exception as e:
        result = type(e).__name__, str(e)
    finally:
        sys.settrace(None)
    if outcome == "jumped":
        print(source, target, text(log), text(result), *events)
    else:
        print(source, target, outcome)


def alone(run, function, log):
    """What a jump out of a handler leaves behind as the exception being handled ends with a generator."""
    yield run(function, log)


def call(function, log):
    return function(log)


def everywhere(function, lines, run=call, event="line", first=0, without=()):
    print("---", function.__name__, event)
    for source in range(1, lines + 1):
        for target in range(first, lines + 2):
            if source != target and (source, target) not in without:
                jump(run, function, source, target, event)


def three(log):
    for i in [1]:
        for j in [2]:
            for k in [3]:
                log.append((i, j, k))
            log.append((i, j))
        else:
            log.append("else")
        log.append(i)
    while len(log) < 6:
        for i in "ab":
            log.append(i)
            if i == "b":
                break
            continue
        log.append("c")
    return log


def comprehended(log):
    x = [
        (a, b)
        for a in [1, 2]
        if a
        for b in [3]
    ]
    y = {a: b
         for a, b in
         x}
    log.append(y)
    for c in x:
        log.append([
            c
            for c in
            c
        ])
    return log


def generating(log):
    log.append(1)
    for i in "ab":
        x = yield i
        log.append(x)
    try:
        yield 2
    finally:
        log.append(3)
    yield from [
        4,
        5
    ]
    return 6


def consume(function, log):
    return list(function(log))


async def awaiting(log):
    async for i in Async(log):
        log.append(i)
        async with Async(log) as m:
            log.append(m)
            for j in "x":
                log.append(j)
        log.append(5)
    await Async(log)
    y = [
        i
        async for i in Async(log)
        if i
    ]
    log.append(y)
    return y


class Async:
    def __init__(self, log):
        self.log = log
        self.n = 0

    def __aiter__(self):
        return self

    async def __anext__(self):
        self.n += 1
        if self.n > 2:
            raise StopAsyncIteration
        return self.n

    async def __aenter__(self):
        self.log.append("enter")
        return "m"

    async def __aexit__(self, *args):
        self.log.append(("exit", args[0]))

    def __await__(self):
        self.log.append("await")
        yield


def drive(function, log):
    coroutine = function(log)
    try:
        while True:
            coroutine.send(None)
    except StopIteration as e:
        return e.value


everywhere(three, 17)
# Not from inside of a comprehension: that may leave CPython's variables without a value.
for source in 6, 7, 9, 10, 12, 17:
    for target in range(0, 18):
        if source != target:
            jump(call, comprehended, source, target)
everywhere(generating, 14, consume, first=1)
everywhere(generating, 14, consume, "return", 1, [(9, 11)])
everywhere(generating, 14, consume, "call", 1, [(9, 11)])
everywhere(awaiting, 16, drive, first=1, without=[(10, 11), (12, 11)])
