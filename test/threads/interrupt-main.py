# _thread.interrupt_main from another thread: the main thread raises where it computes, blocks or sleeps.
import _thread
import time

done = _thread.allocate_lock()
done.acquire()
never = _thread.allocate_lock()
never.acquire()


def interrupter():
    time.sleep(0.01)
    _thread.interrupt_main()
    seen.append("went on")
    done.release()


seen = []


def spin():
    while True:
        pass


def calls():
    while True:
        (lambda: None)()


for f in (spin, calls, never.acquire, lambda: never.acquire(timeout=60), lambda: time.sleep(60)):
    try:
        _thread.start_new_thread(interrupter, ())
        f()
    except KeyboardInterrupt:
        print("interrupted")
    done.acquire()
print(len(seen), never.locked())
_thread.interrupt_main(15)
# expect:
# interrupted
# interrupted
# interrupted
# interrupted
# interrupted
# 5 True
