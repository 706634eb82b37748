# Conditions, semaphores, events and barriers between threads.
import threading
import time

# Producers and consumers with a bounded buffer.
buffer, taken = [], []
changed = threading.Condition()


def produce(name):
    for i in range(20):
        with changed:
            changed.wait_for(lambda: len(buffer) < 3)
            buffer.append((name, i))
            changed.notify_all()


def consume():
    while True:
        with changed:
            while not buffer:
                changed.wait()
            item = buffer.pop(0)
            changed.notify_all()
        if item is None:
            return
        taken.append(item)


producers = [threading.Thread(target=produce, args=(n,)) for n in "ab"]
consumers = [threading.Thread(target=consume) for _ in range(3)]
for t in producers + consumers:
    t.start()
for t in producers:
    t.join()
with changed:
    buffer.extend([None] * 3)
    changed.notify_all()
for t in consumers:
    t.join()
print(sorted(taken) == [(n, i) for n in "ab" for i in range(20)], buffer)
print([i for n, i in taken if n == "a"] == list(range(20)))

# At most two at a time.
slots = threading.BoundedSemaphore(2)
inside = most = 0


def enter():
    global inside, most
    with slots:
        inside += 1
        most = max(most, inside)
        time.sleep(0.001)
        inside -= 1


threads = [threading.Thread(target=enter) for _ in range(6)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(most, inside, slots.acquire(timeout=0), slots.acquire(False), slots.acquire(True, 0.002))

# A barrier: nobody goes on before all are there.
order = []
barrier = threading.Barrier(3, action=lambda: order.append("all here"))
numbers = []


def meet():
    order.append("come")
    numbers.append(barrier.wait())
    order.append("go")


for _ in range(2):
    threads = [threading.Thread(target=meet) for _ in range(3)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
print(order, sorted(numbers))

broken = []


def try_it(timeout=None):
    try:
        barrier.wait(timeout)
    except threading.BrokenBarrierError as e:
        broken.append(repr(e))


threads = [threading.Thread(target=try_it), threading.Thread(target=try_it, args=(0.005,))]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(broken, barrier.broken, barrier.n_waiting)
barrier.reset()
t = threading.Thread(target=try_it)
t.start()
print(barrier.broken, barrier.n_waiting, repr(barrier).split(": ")[1])
barrier.abort()
t.join()
print(broken, repr(barrier).split(": ")[1])

# An event wakes all, and stays.
event = threading.Event()
woken = []
threads = [threading.Thread(target=lambda: woken.append(event.wait())) for _ in range(3)]
for t in threads:
    t.start()
print(woken, event.wait(0.002), repr(event).split(": ")[1])
event.set()
for t in threads:
    t.join()
print(woken, event.wait(), repr(event).split(": ")[1])
event.clear()
print(event.is_set(), event.wait(timeout=0))

# A condition on a recursive lock lets go of it altogether.
lock = threading.RLock()
cond = threading.Condition(lock)
steps = []


def waiter():
    with lock, lock:
        steps.append("waiting")
        steps.append(cond.wait(5))
        steps.append(lock._recursion_count())


t = threading.Thread(target=waiter)
t.start()
while not steps:
    time.sleep(0.001)
with cond:
    steps.append("notifying")
    cond.notify()
t.join()
print(steps)
for f in (cond.wait, cond.notify, cond.release):
    try:
        f()
    except RuntimeError as e:
        print(e)

# Counting under a lock loses nothing.
total = 0
lock = threading.Lock()


def count():
    global total
    for _ in range(500):
        with lock:
            total += 1


threads = [threading.Thread(target=count) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(total)
# expect:
# True []
# True
# 2 0 True True False
# ['come', 'come', 'come', 'all here', 'go', 'go', 'go', 'come', 'come', 'come', 'all here', 'go', 'go', 'go'] [0, 0, 1, 1, 2, 2]
# ['BrokenBarrierError()', 'BrokenBarrierError()'] True 0
# False 1 waiters=1/3>
# ['BrokenBarrierError()', 'BrokenBarrierError()', 'BrokenBarrierError()'] broken>
# [] False unset>
# [True, True, True] True set>
# False False
# ['waiting', 'notifying', True, 2]
# cannot wait on un-acquired lock
# cannot notify on un-acquired lock
# cannot release un-acquired lock
# 2000
