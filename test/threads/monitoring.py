# sys.monitoring watches all threads, also those that were running already when it was switched on.
import _thread
import sys

monitoring, events = sys.monitoring, sys.monitoring.events
main = _thread.get_ident()
go, done = _thread.allocate_lock(), _thread.allocate_lock()
go.acquire()
done.acquire()
log = []


def step():
    return 1


def work():
    for _ in range(3):
        go.acquire()
        step()
        done.release()


def both():
    go.release()
    done.acquire()
    step()


def note(what):
    def callback(code, *rest):
        if code is step.__code__:
            log.append((what, "main" if _thread.get_ident() == main else "other"))

    return callback


_thread.start_new_thread(work, ())
both()
print(log)
monitoring.use_tool_id(2, "threads")
monitoring.register_callback(2, events.PY_START, note("start"))
monitoring.register_callback(2, events.LINE, note("line"))
monitoring.set_events(2, events.PY_START)
both()
print(log)
log.clear()
monitoring.set_events(2, 0)
monitoring.set_local_events(2, step.__code__, events.LINE)
both()
print(log)
log.clear()
monitoring.free_tool_id(2)
step()
print(log)
# expect:
# []
# [('start', 'other'), ('start', 'main')]
# [('line', 'other'), ('line', 'main')]
# []
