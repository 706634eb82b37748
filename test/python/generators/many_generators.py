gens = []


def worker(i):
    state = i
    while state > 0:
        received = yield state
        state -= received or 1
    return f"worker {i}"


gens = [worker(i) for i in range(6)]
rounds = 0
finished = []
while gens:
    rounds += 1
    alive = []
    for g in gens:
        try:
            next(g)
            alive.append(g)
        except StopIteration as stop:
            finished.append(stop.value)
    gens = alive
print(rounds, finished)


def chain(source, n):
    for x in source:
        yield x + n


source = iter(range(3))
for n in range(50):
    source = chain(source, 1)
print(list(source))


def ping(partner, log, n):
    for i in range(n):
        log.append(("ping", i))
        yield partner
    log.append("ping done")


log = []
a = ping("b", log, 2)
b = ping("a", log, 3)
current, other = a, b
while True:
    try:
        next(current)
    except StopIteration:
        break
    current, other = other, current
print(log)
total = 0
for x in (a * b for a in range(100) for b in range(100) if (a + b) % 7 == 0):
    total += x
print(total)
