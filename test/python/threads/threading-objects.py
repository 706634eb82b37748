# The module threading in one thread: names, reprs, arguments, errors.
import threading
import warnings


def show(source):
    try:
        text = repr(eval(source))
    except BaseException as e:
        text = f"{type(e).__name__}: {e}"
    text = text.replace(str(threading.get_ident()), "MAIN")
    words = ["0x" + w.lstrip("0123456789abcdefx") if w.startswith("0x") else w for w in text.split(" ")]
    print(source, "->", " ".join(words))


def f():
    pass


class Named(threading.Thread):
    pass


T = threading.Thread(target=f)
C = threading.Condition()
CL = threading.Condition(threading.Lock())
S = threading.Semaphore(1)
B = threading.BoundedSemaphore(1)
V = threading.Event()
R = threading.Barrier(1)
for line in """
sorted(threading.__all__ + ["get_native_id"] * ("get_native_id" not in threading.__all__))
threading.Lock is type(threading.Lock())
threading.RLock()
threading.ThreadError
threading.TIMEOUT_MAX
threading.local
threading.ExceptHookArgs
threading.excepthook is threading.__excepthook__
threading.main_thread()
threading.current_thread() is threading.main_thread()
threading.enumerate()
threading.active_count()
threading.main_thread().name, threading.main_thread().daemon, threading.main_thread().is_alive()
threading.main_thread().ident == threading.get_ident()
threading.main_thread().join()
threading.main_thread().start()
T
T.name, T.ident, T.daemon, T.is_alive()
T.join()
threading.Thread()
threading.Thread(name="x")
threading.Thread(name=5).name
threading.Thread(target=len)
threading.Thread(target=threading.Thread.run)
threading.Thread(daemon=True)
threading.Thread(None, f, "n", (1,), {}, daemon=False)
threading.Thread(1)
threading.Thread(f)
threading.Thread(None, None, None, (), None, True)
Named()
Named(name="sub")
threading.Timer(1, f)
threading.Timer(1, f).args, threading.Timer(1, f).kwargs
threading._DummyThread.__mro__[1] is threading.Thread
setattr(T, "name", 7), T.name
setattr(T, "daemon", True), T.daemon, T
setattr(T, "ident", 1)
C
CL
C.wait()
C.wait(0)
C.notify()
C.notify_all()
C.release()
CL.wait()
CL.release()
C.acquire(), C, C.wait(0), C.wait(-1), C.wait(0.001), C.notify(), C.notify_all(), C.release()
CL.acquire(), CL.acquire(False), CL.locked(), CL.wait(0), CL.release(), CL.locked()
CL.wait_for(lambda: True)
C.wait_for(lambda: False)
C.__enter__(), C.wait_for(lambda: 0, 0.001), C.wait_for(lambda: "yes"), C.__exit__(None, None, None)
threading.Condition(5)
S
B
threading.Semaphore(-1)
threading.BoundedSemaphore(-1)
threading.Semaphore("x")
S.acquire(), S, S.acquire(False), S.acquire(timeout=0), S.acquire(True, 0.001), S.release(), S.release(), S
S.acquire(False, 1)
S.release(0)
S.release(3), S
B.acquire(), B, B.release(), B.release()
B.release(0)
S.__enter__(), S.__exit__(None, None, None)
V
V.is_set(), V.wait(0), V.wait(0.001), V.set(), V, V.is_set(), V.wait(), V.clear(), V
R
R.wait(), R.wait(), R.parties, R.n_waiting, R.broken
R.abort(), R.broken, R
R.wait()
R.reset(), R.broken, R.wait()
threading.Barrier(2).wait(0.001)
threading.Barrier(2, timeout=0.001).wait()
threading.Barrier(0)
threading.Barrier(1, lambda: print("action")).wait()
threading.Barrier(1, lambda: 1 // 0).wait()
issubclass(threading.BrokenBarrierError, RuntimeError)
threading.gettrace(), threading.getprofile()
threading.settrace(f), threading.gettrace() is f, threading.settrace(None)
threading.setprofile(f), threading.getprofile() is f, threading.setprofile(None)
threading.settrace_all_threads(None), threading.setprofile_all_threads(None)
threading.stack_size()
threading.excepthook(1)
threading.Thread.__module__, threading.Thread.run.__module__, threading.Thread.__qualname__
""".strip().split("\n"):
    show(line)

with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    V.isSet()
    threading.currentThread()
    threading.activeCount()
    T.getName()
    T.setName("n")
    T.isDaemon()
    T.setDaemon(True)
    C.acquire()
    C.notifyAll()
    threading.RLock(1)
for w in seen:
    print(w.category.__name__, w.message, w.filename == __file__, w.lineno)
T.run()
print(hasattr(T, "_target"))
