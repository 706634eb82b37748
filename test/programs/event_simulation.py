"""Discrete event simulation with generators as processes: a bank, a network with retries, a factory with breakdowns, an elevator.

A process yields what it waits for: a delay, an event, a resource or a store. Everything is driven by one heap of events.
"""

import math


class Random:
    def __init__(self, seed):
        self.state = seed

    def uniform(self):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 11) / 2**53

    def exponential(self, mean):
        return -mean * math.log(1.0 - self.uniform())

    def choice(self, items):
        return items[int(self.uniform() * len(items))]


class Interrupt(Exception):
    @property
    def cause(self):
        return self.args[0]


class Event:
    def __init__(self, sim):
        self.sim, self.callbacks, self.done, self.value, self.failed = sim, [], False, None, False

    def succeed(self, value=None):
        if self.done:
            raise RuntimeError("the event has happened already")
        self.done, self.value = True, value
        self.sim.schedule(0, self)
        return self

    def fail(self, error):
        self.failed = True
        return self.succeed(error)

    def __or__(self, other):
        return AnyOf(self.sim, [self, other])

    def __and__(self, other):
        return AllOf(self.sim, [self, other])


class Timeout(Event):
    def __init__(self, sim, delay, value=None):
        if delay < 0:
            raise ValueError(f"negative delay {delay}")
        super().__init__(sim)
        self.done, self.value = True, value
        sim.schedule(delay, self)


class AnyOf(Event):
    def __init__(self, sim, events):
        super().__init__(sim)
        for e in events:
            e.callbacks.append(self.check)

    def check(self, event):
        if not self.done:
            self.succeed(event)


class AllOf(Event):
    def __init__(self, sim, events):
        super().__init__(sim)
        self.left, self.events = len(events), events
        for e in events:
            e.callbacks.append(self.check)

    def check(self, event):
        self.left -= 1
        if self.left == 0:
            self.succeed([e.value for e in self.events])


class Process(Event):
    def __init__(self, sim, generator):
        super().__init__(sim)
        self.generator, self.target = generator, None
        start = Event(sim)
        start.callbacks.append(self.resume)
        start.succeed()

    @property
    def alive(self):
        return not self.done

    def interrupt(self, cause=None):
        if self.done:
            raise RuntimeError("the process has ended")
        if self.target is not None and self.resume in self.target.callbacks:
            self.target.callbacks.remove(self.resume)
        event = Event(self.sim)
        event.callbacks.append(self.resume)
        event.fail(Interrupt(cause))

    def resume(self, event):
        try:
            if event.failed:
                self.target = self.generator.throw(event.value)
            else:
                self.target = self.generator.send(event.value)
        except StopIteration as stop:
            self.succeed(stop.value)
            return
        except Exception as e:
            if not self.callbacks:
                raise
            self.fail(e)
            return
        self.target.callbacks.append(self.resume)


class Resource:
    """`with` is not for generators that wait, so: `yield r.request()` … `r.release()`."""

    def __init__(self, sim, capacity=1):
        self.sim, self.capacity, self.users, self.queue = sim, capacity, 0, []
        self.busy_time, self.changed = 0.0, 0.0

    def account(self):
        self.busy_time += self.users * (self.sim.now - self.changed)
        self.changed = self.sim.now

    def request(self):
        event = Event(self.sim)
        if self.users < self.capacity:
            self.account()
            self.users += 1
            event.succeed(self)
        else:
            self.queue.append(event)
        return event

    def release(self):
        self.account()
        if self.queue:
            self.queue.pop(0).succeed(self)
        else:
            self.users -= 1

    def utilisation(self):
        self.account()
        return self.busy_time / (self.capacity * self.sim.now)


class Store:
    def __init__(self, sim):
        self.sim, self.items, self.getters = sim, [], []

    def put(self, item):
        if self.getters:
            self.getters.pop(0).succeed(item)
        else:
            self.items.append(item)

    def get(self):
        event = Event(self.sim)
        if self.items:
            event.succeed(self.items.pop(0))
        else:
            self.getters.append(event)
        return event


class Simulation:
    def __init__(self, seed=1):
        self.now, self.heap, self.count, self.rng = 0.0, [], 0, Random(seed)

    def schedule(self, delay, event):
        self.count += 1
        entry = (self.now + delay, self.count, event)
        low, high = 0, len(self.heap)
        while low < high:
            middle = (low + high) // 2
            if self.heap[middle][:2] > entry[:2]:
                low = middle + 1
            else:
                high = middle
        self.heap.insert(low, entry)

    def timeout(self, delay, value=None):
        return Timeout(self, delay, value)

    def process(self, generator):
        return Process(self, generator)

    def run(self, until=math.inf):
        while self.heap and self.heap[-1][0] <= until:
            self.now, _, event = self.heap.pop()
            callbacks, event.callbacks = event.callbacks, []
            for callback in callbacks:
                callback(event)
        if until < math.inf:
            self.now = until
        return self.now


class Tally:
    def __init__(self):
        self.n, self.mean, self.m2, self.low, self.high = 0, 0.0, 0.0, math.inf, -math.inf

    def add(self, x):
        self.n += 1
        delta = x - self.mean
        self.mean += delta / self.n
        self.m2 += delta * (x - self.mean)
        self.low, self.high = min(self.low, x), max(self.high, x)

    def __str__(self):
        if not self.n:
            return "nothing"
        deviation = math.sqrt(self.m2 / (self.n - 1)) if self.n > 1 else 0
        return f"{self.n} values, mean {self.mean:.3f}, deviation {deviation:.3f}, {self.low:.3f} to {self.high:.3f}"


def bank(tellers):
    sim = Simulation(seed=42)
    counter, waits, left = Resource(sim, tellers), Tally(), 0

    def customer(patience):
        nonlocal left
        arrived = sim.now
        request = counter.request()
        first = yield request | sim.timeout(patience)
        if first is not request:
            left += 1
            if request in counter.queue:
                counter.queue.remove(request)
            else:
                counter.release()
            return
        waits.add(sim.now - arrived)
        yield sim.timeout(sim.rng.exponential(4))
        counter.release()

    def arrivals():
        for _ in range(150):
            sim.process(customer(sim.rng.exponential(12)))
            yield sim.timeout(sim.rng.exponential(2))

    sim.process(arrivals())
    sim.run()
    print(f"{tellers} tellers: waited {waits}; {left} left; busy {counter.utilisation():.1%}; closed at {sim.now:.2f}")


def network():
    sim = Simulation(seed=7)
    log = []

    class Lost(Exception):
        pass

    def transmit(message):
        yield sim.timeout(1 + sim.rng.uniform())
        if sim.rng.uniform() < 0.4:
            raise Lost(message)
        return f"ack {message}"

    def sender(name, count):
        delivered = 0
        for i in range(count):
            for attempt in range(1, 4):
                try:
                    answer = yield sim.process(transmit(f"{name}{i}"))
                except Lost as e:
                    log.append(f"{sim.now:6.2f} {e} lost, attempt {attempt}")
                    yield sim.timeout(2**attempt)
                else:
                    delivered += 1
                    log.append(f"{sim.now:6.2f} {answer}")
                    break
            else:
                log.append(f"{sim.now:6.2f} {name}{i} given up")
        return delivered

    a, b = sim.process(sender("a", 4)), sim.process(sender("b", 3))

    def both():
        results = yield a & b
        log.append(f"{sim.now:6.2f} delivered {results}")

    sim.process(both())
    sim.run()
    print(*log, sep="\n")


def factory():
    sim = Simulation(seed=3)
    parts, made = Store(sim), []
    repairs = Tally()

    def machine(name):
        while True:
            left = 5.0
            while left > 0:
                start = sim.now
                try:
                    yield sim.timeout(left)
                    left = 0
                except Interrupt as broken:
                    left -= sim.now - start
                    fixing = sim.rng.exponential(3)
                    repairs.add(fixing)
                    made.append(f"[{name} {broken.cause} at {sim.now:.1f}]")
                    yield sim.timeout(fixing)
            parts.put(f"{name}-part")

    def gremlin(machines):
        while True:
            yield sim.timeout(sim.rng.exponential(12))
            sim.rng.choice(machines).interrupt(sim.rng.choice(["jammed", "overheated"]))

    def packer():
        box = []
        while True:
            box.append((yield parts.get()))
            if len(box) == 3:
                made.append("+".join(p[0] for p in box))
                box.clear()
                yield sim.timeout(1)

    machines = [sim.process(machine(n)) for n in ("x", "y")]
    sim.process(gremlin(machines))
    sim.process(packer())
    sim.run(until=60)
    print(" ".join(made), "| repairs:", repairs, "| all alive:", all(m.alive for m in machines))


def elevator():
    sim = Simulation(seed=11)
    calls, served = [], []

    def passenger(name, start, floor, goal):
        yield sim.timeout(start)
        done = Event(sim)
        calls.append((name, floor, goal, done))
        boarded = yield done
        served.append(f"{name} {floor}->{goal} waited {boarded - start:.0f}, arrived {sim.now:.0f}")

    def car():
        at = 0
        while True:
            if not calls:
                yield sim.timeout(1)
                continue
            name, floor, goal, done = min(calls, key=lambda c: (abs(c[1] - at), c[0]))
            calls.remove((name, floor, goal, done))
            yield sim.timeout(abs(floor - at) + 1)
            boarded = sim.now
            yield sim.timeout(abs(goal - floor) + 1)
            at = goal
            done.succeed(boarded)

    for i, name in enumerate("ABCDEF"):
        sim.process(passenger(name, i * 3, i * 5 % 7, (i * 3 + 4) % 7))
    sim.process(car())
    sim.run(until=80)
    print(*served, sep="\n")


for tellers in (1, 2, 3):
    bank(tellers)
network()
factory()
elevator()
sim = Simulation()


def crashing():
    yield sim.timeout(1)
    raise KeyError("unhandled")


def wrong():
    yield sim.timeout(-1)


def ended():
    yield sim.timeout(0)


for make in (crashing, wrong):
    sim.process(make())
    try:
        sim.run()
    except (KeyError, ValueError) as e:
        print(type(e).__name__, e, "at", sim.now)
p = sim.process(ended())
sim.run()
for bad in (p.interrupt, lambda: Event(sim).succeed().succeed()):
    try:
        bad()
    except RuntimeError as e:
        print(e)
