# Thread objects: names, states, joining, daemons, subclasses, timers, the lists of threads.
import threading
import time


def shown(thread):
    text = repr(thread)
    return text if thread.ident is None else text.replace(str(thread.ident), "ID")


gate = threading.Event()


def work(n=1):
    gate.wait()
    results.append((threading.current_thread().name, n))


results = []
a = threading.Thread(target=work)
b = threading.Thread(target=work, name="second", args=(2,), daemon=True)
c = threading.Thread(target=work, kwargs={"n": 3})
print(shown(a), shown(b), shown(c))
print(a.name, a.ident, a.is_alive(), a.daemon, b.daemon)
for t in (a, b, c):
    t.start()
print(shown(a), shown(b), a.is_alive(), threading.active_count())
print([t.name for t in threading.enumerate()], threading.main_thread() is threading.current_thread())
print(a.ident == a.native_id or a.native_id is not None, a.ident != b.ident)
a.join(0.005)
print(a.is_alive())
gate.set()
for t in (a, b, c):
    t.join()
print(shown(a), a.is_alive(), sorted(results), threading.active_count())
for f in (a.start, lambda: setattr(a, "daemon", True), threading.current_thread().join, threading.Thread().join):
    try:
        f()
    except RuntimeError as e:
        print(e)
try:
    threading.Thread(group=1)
except AssertionError as e:
    print(e)


class Counter(threading.Thread):
    def __init__(self, n):
        super().__init__(name=f"counter-{n}")
        self.n = n

    def run(self):
        self.total = sum(range(self.n))


class Forgetful(threading.Thread):
    def __init__(self):
        pass


counters = [Counter(n) for n in (10, 100, 1000)]
for t in counters:
    t.start()
for t in counters:
    t.join()
print([(t.name, t.total) for t in counters], shown(counters[0]))
for f in (Forgetful().start, Forgetful().join, lambda: Forgetful().name, lambda: repr(Forgetful())):
    try:
        f()
    except (RuntimeError, AssertionError) as e:
        print(type(e).__name__, e)

# A thread's daemon flag is that of the thread that makes it.
flags = []


def make():
    flags.append(threading.Thread().daemon)


for daemon in (True, False):
    t = threading.Thread(target=make, daemon=daemon)
    t.start()
    t.join()
print(flags)

log = []
t = threading.Timer(0.005, log.append, ("fired",))
never = threading.Timer(60, log.append, ["never"])
t.start()
never.start()
never.cancel()
t.join()
never.join()
print(log, t.finished.is_set(), shown(never).split("-")[0])

# A thread that was not started by threading.
import _thread

done = threading.Lock()
done.acquire()


def foreign():
    me = threading.current_thread()
    print(me.name.split("-")[0], me.daemon, me.is_alive(), me is threading.current_thread(), len(threading.enumerate()))
    try:
        me.join()
    except RuntimeError as e:
        print(e)
    done.release()


_thread.start_new_thread(foreign, ())
done.acquire()

# Data of one's own.
data = threading.local()
data.x = "main"


def own():
    log.append(hasattr(data, "x"))
    data.x = "thread"


t = threading.Thread(target=own)
t.start()
t.join()
print(log[-1], data.x)
# expect:
# <Thread(Thread-1 (work), initial)> <Thread(second, initial daemon)> <Thread(Thread-2 (work), initial)>
# Thread-1 (work) None False False True
# <Thread(Thread-1 (work), started ID)> <Thread(second, started daemon ID)> True 4
# ['MainThread', 'Thread-1 (work)', 'second', 'Thread-2 (work)'] True
# True True
# True
# <Thread(Thread-1 (work), stopped ID)> False [('Thread-1 (work)', 1), ('Thread-2 (work)', 3), ('second', 2)] 1
# threads can only be started once
# cannot set daemon status of active thread
# cannot join current thread
# cannot join thread before it is started
# group argument must be None for now
# [('counter-10', 45), ('counter-100', 4950), ('counter-1000', 499500)] <Counter(counter-10, stopped ID)>
# RuntimeError thread.__init__() not called
# RuntimeError Thread.__init__() not called
# AssertionError Thread.__init__() not called
# AssertionError Thread.__init__() was not called
# [True, False]
# ['fired'] True <Timer(Thread
# Dummy True True True 2
# cannot join a dummy thread
# False main
