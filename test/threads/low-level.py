# _thread alone: starting, locks that hand work from thread to thread, timeouts, counting.
import _thread
import time

lock = _thread.allocate_lock()
log = []


def worker(name, done, *, times=3):
    for i in range(times):
        with lock:
            log.append((name, i))
        time.sleep(0.001)
    done.release()


locks = [_thread.allocate_lock() for _ in range(3)]
for d in locks:
    d.acquire()
idents = [_thread.start_new_thread(worker, (n, locks[n]), {"times": n + 1}) for n in range(3)]
print(len(set(idents)), _thread.get_ident() in idents)
for d in locks:
    d.acquire()
print(sorted(log))

# Ping and pong: each blocks until the other has run.
ping, pong = _thread.allocate_lock(), _thread.allocate_lock()
pong.acquire()
turns = []


def player():
    for _ in range(3):
        pong.acquire()
        turns.append("pong")
        ping.release()


_thread.start_new_thread(player, ())
for _ in range(3):
    ping.acquire()
    turns.append("ping")
    pong.release()
ping.acquire()
print(turns)

# A timeout that passes, and one that does not.
held = _thread.allocate_lock()
held.acquire()
t = time.monotonic()
print(held.acquire(timeout=0.02), time.monotonic() - t >= 0.019)


def let_go():
    time.sleep(0.005)
    held.release()


_thread.start_new_thread(let_go, ())
print(held.acquire(timeout=30))

# A recursive lock belongs to one thread.
r = _thread.RLock()
answers = []
finished = _thread.allocate_lock()
finished.acquire()


def stranger():
    answers.append(r.acquire(False))
    try:
        r.release()
    except RuntimeError as e:
        answers.append(str(e))
    with r:
        answers.append("got it")
    finished.release()


with r, r:
    _thread.start_new_thread(stranger, ())
    time.sleep(0.01)
    answers.append("leaving")
finished.acquire()
print(answers)
# expect:
# 3 False
# [(0, 0), (1, 0), (1, 1), (2, 0), (2, 1), (2, 2)]
# ['ping', 'pong', 'ping', 'pong', 'ping', 'pong']
# False True
# True
# [False, 'cannot release un-acquired lock', 'leaving', 'got it']
