"""The Richards operating-system simulation: tasks, queues and packets as classes with methods."""

# quick: 1
import sys
import time

ID_IDLE = 0
ID_WORKER = 1
ID_HANDLER_A = 2
ID_HANDLER_B = 3
ID_DEVICE_A = 4
ID_DEVICE_B = 5

KIND_DEVICE = 0
KIND_WORK = 1

DATA_SIZE = 4
IDLE_COUNT = 10000


class Packet:
    def __init__(self, link, ident, kind):
        self.link = link
        self.ident = ident
        self.kind = kind
        self.datum = 0
        self.data = [0] * DATA_SIZE

    def append_to(self, queue):
        """Put this packet at the end of a queue; answers the queue's head."""
        self.link = None
        if queue is None:
            return self
        last = queue
        while last.link is not None:
            last = last.link
        last.link = self
        return queue


class Task:
    def __init__(self, scheduler, ident, priority, queue):
        self.scheduler = scheduler
        self.ident = ident
        self.priority = priority
        self.queue = queue
        self.packet_pending = queue is not None
        self.waiting = True
        self.holding = False
        self.link = scheduler.add(self)

    def is_held_or_suspended(self):
        return self.holding or (self.waiting and not self.packet_pending)

    def start(self):
        self.waiting = False
        self.packet_pending = False
        return self

    def add_packet(self, packet, current):
        if self.queue is None:
            self.queue = packet
            self.packet_pending = True
            if self.priority > current.priority:
                return self
        else:
            packet.append_to(self.queue)
        return current

    def run(self):
        if self.waiting and self.packet_pending:
            packet = self.queue
            self.queue = packet.link
            self.waiting = False
            self.packet_pending = self.queue is not None
        else:
            packet = None
        return self.handle(packet)

    def handle(self, packet):
        raise NotImplementedError

    def wait(self):
        self.waiting = True
        return self


class IdleTask(Task):
    def __init__(self, scheduler, count):
        super().__init__(scheduler, ID_IDLE, 0, None)
        self.control = 1
        self.count = count
        self.start()

    def handle(self, packet):
        self.count -= 1
        if self.count == 0:
            return self.scheduler.hold()
        if self.control & 1 == 0:
            self.control //= 2
            return self.scheduler.release(ID_DEVICE_A)
        self.control = self.control // 2 ^ 0xD008
        return self.scheduler.release(ID_DEVICE_B)


class WorkerTask(Task):
    def __init__(self, scheduler, queue):
        super().__init__(scheduler, ID_WORKER, 1000, queue)
        self.destination = ID_HANDLER_A
        self.count = 0

    def handle(self, packet):
        if packet is None:
            return self.wait()
        if self.destination == ID_HANDLER_A:
            self.destination = ID_HANDLER_B
        else:
            self.destination = ID_HANDLER_A
        packet.ident = self.destination
        packet.datum = 0
        for i in range(DATA_SIZE):
            self.count += 1
            if self.count > 26:
                self.count = 1
            packet.data[i] = ord("A") + self.count - 1
        return self.scheduler.send(packet)


class HandlerTask(Task):
    def __init__(self, scheduler, ident, priority, queue):
        super().__init__(scheduler, ident, priority, queue)
        self.work = None
        self.device = None

    def handle(self, packet):
        if packet is not None:
            if packet.kind == KIND_WORK:
                self.work = packet.append_to(self.work)
            else:
                self.device = packet.append_to(self.device)
        work = self.work
        if work is None:
            return self.wait()
        count = work.datum
        if count >= DATA_SIZE:
            self.work = work.link
            return self.scheduler.send(work)
        device = self.device
        if device is None:
            return self.wait()
        self.device = device.link
        device.datum = work.data[count]
        work.datum = count + 1
        return self.scheduler.send(device)


class DeviceTask(Task):
    def __init__(self, scheduler, ident, priority):
        super().__init__(scheduler, ident, priority, None)
        self.pending = None

    def handle(self, packet):
        if packet is None:
            packet = self.pending
            if packet is None:
                return self.wait()
            self.pending = None
            return self.scheduler.send(packet)
        self.pending = packet
        return self.scheduler.hold()


class Scheduler:
    def __init__(self):
        self.tasks = [None] * 6
        self.first = None
        self.current = None
        self.sent = 0
        self.held = 0

    def add(self, task):
        link = self.first
        self.first = task
        self.tasks[task.ident] = task
        return link

    def run(self):
        self.current = self.first
        while self.current is not None:
            task = self.current
            if task.is_held_or_suspended():
                self.current = task.link
            else:
                self.current = task.run()

    def hold(self):
        self.held += 1
        self.current.holding = True
        return self.current.link

    def release(self, ident):
        task = self.tasks[ident]
        task.holding = False
        if task.priority > self.current.priority:
            return task
        return self.current

    def send(self, packet):
        task = self.tasks[packet.ident]
        self.sent += 1
        packet.link = None
        packet.ident = self.current.ident
        return task.add_packet(packet, self.current)


def simulate():
    scheduler = Scheduler()
    IdleTask(scheduler, IDLE_COUNT)
    queue = Packet(None, 0, KIND_WORK)
    queue = Packet(queue, 0, KIND_WORK)
    WorkerTask(scheduler, queue)
    for ident, device, priority in ((ID_HANDLER_A, ID_DEVICE_A, 2000), (ID_HANDLER_B, ID_DEVICE_B, 3000)):
        queue = None
        for _ in range(3):
            queue = Packet(queue, device, KIND_DEVICE)
        HandlerTask(scheduler, ident, priority, queue)
    DeviceTask(scheduler, ID_DEVICE_A, 4000)
    DeviceTask(scheduler, ID_DEVICE_B, 5000)
    scheduler.run()
    return scheduler.sent, scheduler.held


def main(n):
    outcome = None
    for _ in range(n):
        outcome = simulate()
        if outcome != (23246, 9297):
            raise AssertionError(outcome)
    return outcome


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
