def averager():
    total = count = 0
    average = None
    while True:
        value = yield average
        if value is None:
            return total, count
        total += value
        count += 1
        average = total / count


g = averager()
print(next(g))
for v in (10, 20, 60):
    print(g.send(v))
try:
    g.send(None)
except StopIteration as stop:
    print(stop.value, stop.args)
try:
    g.send(1)
except StopIteration as stop:
    print("finished", stop.value, stop.args)

g = averager()
try:
    g.send("too early")
except TypeError as e:
    print(e)
print(g.send(None))


def echo():
    received = []
    for i in range(3):
        received.append((yield i))
    print("received", received)


print(list(echo()))
e = echo()
print(next(e), e.send("a"), e.send("b"))
print(next(e, "default"))
print(next(e, "default again"))
