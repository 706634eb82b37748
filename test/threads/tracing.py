# sys.settrace and sys.setprofile belong to a thread.
import _thread
import sys

done, go = _thread.allocate_lock(), _thread.allocate_lock()
done.acquire()
go.acquire()
events = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        events.append((frame.f_code.co_name, event, frame.f_lineno - frame.f_code.co_firstlineno))
    return tracer


def work(n):
    n += 1
    return n


def traced():
    sys.settrace(tracer)
    work(1)
    sys.settrace(None)
    done.release()


_thread.start_new_thread(traced, ())
work(2)
done.acquire()
work(3)
print(sys.gettrace(), events)

# The other way round: the main thread is traced, the other is not.
events.clear()


def plain():
    work(4)
    done.release()


def run_plain():
    _thread.start_new_thread(plain, ())
    done.acquire()
    work(5)


sys.settrace(tracer)
run_plain()
sys.settrace(None)
print([e for e in events if e[1] != "line"])

# A profile function in one of two threads that take turns.
events.clear()


def profiler(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        name = arg.__name__ if event.startswith("c_") else frame.f_code.co_name
        events.append((name, event))


def profiled():
    sys.setprofile(profiler)
    for _ in range(2):
        done.release()
        go.acquire()
        work(6)
    sys.setprofile(None)
    done.release()


_thread.start_new_thread(profiled, ())
for _ in range(2):
    done.acquire()
    work(7)
    go.release()
done.acquire()
print(events)
# expect:
# None [('work', 'call', 0), ('work', 'line', 1), ('work', 'line', 2), ('work', 'return', 2)]
# [('run_plain', 'call', 0), ('work', 'call', 0), ('work', 'return', 2), ('run_plain', 'return', 3)]
# [('release', 'c_call'), ('release', 'c_return'), ('acquire', 'c_call'), ('acquire', 'c_return'), ('work', 'call'), ('work', 'return'), ('release', 'c_call'), ('release', 'c_return'), ('acquire', 'c_call'), ('acquire', 'c_return'), ('work', 'call'), ('work', 'return'), ('setprofile', 'c_call')]
