# Generators that drive each other: trampolines, pipelines, round robin, trees, permutations, coroutines by send.
def coroutine(f):
    def start(*a):
        g = f(*a)
        next(g)
        return g

    return start


@coroutine
def averager():
    total = count = 0
    average = None
    while True:
        term = yield average
        if term is None:
            return total, count
        total += term
        count += 1
        average = total / count


a = averager()
print(a.send(10), a.send(20), a.send(60))
try:
    a.send(None)
except StopIteration as e:
    print(e.value)


@coroutine
def printer(prefix):
    while True:
        print(prefix, (yield))


@coroutine
def splitter(target):
    buffer = ""
    while True:
        buffer += yield
        while "\n" in buffer:
            line, buffer = buffer.split("\n", 1)
            target.send(line)


@coroutine
def broadcast(*targets):
    while True:
        item = yield
        for t in targets:
            t.send(item)


s = splitter(broadcast(printer("A:"), printer("B:")))
for chunk in ("he", "llo\nwor", "ld\n\nx"):
    s.send(chunk)


def round_robin(*its):
    pending = [iter(i) for i in its]
    while pending:
        for it in list(pending):
            try:
                yield next(it)
            except StopIteration:
                pending.remove(it)


print(list(round_robin("ABC", "D", "EF")))


def trampoline(g):
    stack, value, error = [g], None, None
    while stack:
        try:
            if error is not None:
                e, error = error, None
                result = stack[-1].throw(e)
            else:
                result = stack[-1].send(value)
            value = None
            if hasattr(result, "send"):
                stack.append(result)
            else:
                value = result
        except StopIteration as stop:
            stack.pop()
            value = stop.value
        except Exception as e:
            stack.pop()
            error = e
    if error:
        raise error
    return value


def fact(n):
    if n == 0:
        return 1
    return n * (yield fact(n - 1))


def failing(n):
    if n == 0:
        raise ValueError("bottom")
    try:
        yield failing(n - 1)
    except ValueError as e:
        raise KeyError(n) from e


print(trampoline(fact(300)) % 10**9)
try:
    trampoline(failing(3))
except KeyError as e:
    chain = []
    while e is not None:
        chain.append(repr(e))
        e = e.__cause__
    print(chain)


class Tree:
    def __init__(self, value, *children):
        self.value, self.children = value, children

    def __iter__(self):
        yield self.value
        for c in self.children:
            yield from c

    def levels(self):
        level = [self]
        while level:
            yield [t.value for t in level]
            level = [c for t in level for c in t.children]


t = Tree(1, Tree(2, Tree(4), Tree(5)), Tree(3))
print(list(t), list(t.levels()))


def permutations(s):
    if not s:
        yield ""
    for i, c in enumerate(s):
        for p in permutations(s[:i] + s[i + 1 :]):
            yield c + p


def merge(a, b):
    a, b = iter(a), iter(b)
    x, y = next(a, None), next(b, None)
    while x is not None or y is not None:
        if y is None or (x is not None and x <= y):
            yield x
            x = next(a, None)
        else:
            yield y
            y = next(b, None)


def window(it, n):
    buffer = []
    for x in it:
        buffer.append(x)
        if len(buffer) == n:
            yield tuple(buffer)
            buffer.pop(0)


print(list(permutations("abc")), list(merge([1, 4, 9], [2, 3, 10])), list(window(range(5), 3)))


def tee(it):
    buffers = [[], []]

    def side(mine):
        while True:
            if not mine:
                try:
                    x = next(it)
                except StopIteration:
                    return
                for b in buffers:
                    b.append(x)
            yield mine.pop(0)

    return map(side, buffers)


a, b = tee(iter("xyz"))
print(next(a), next(a), list(b), list(a))
