# threading.settrace_all_threads and setprofile_all_threads reach threads that run already (3.12 and later).
import sys
import threading

events = []
ready, go = threading.Semaphore(0), threading.Semaphore(0)


def tracer(frame, event, arg):
    if frame.f_code.co_filename == __file__ and frame.f_code.co_name == "step":
        events.append((threading.current_thread().name, event))
    return tracer


def step():
    return 1


def work():
    for _ in range(3):
        ready.release()
        go.acquire()
        step()


def once():
    go.release()
    ready.acquire()


t = threading.Thread(target=work, name="worker")
t.start()
ready.acquire()
threading.settrace_all_threads(tracer)
once()
step()
threading.settrace_all_threads(None)
print(events, sys.gettrace())
events.clear()


def profiler(frame, event, arg):
    if frame.f_code.co_name == "step":
        events.append((threading.current_thread().name, event))


threading.setprofile_all_threads(profiler)
once()
step()
threading.setprofile_all_threads(None)
go.release()
t.join()
print(events, sys.getprofile())
# expect:
# [('worker', 'call'), ('worker', 'line'), ('worker', 'return'), ('MainThread', 'call'), ('MainThread', 'line'), ('MainThread', 'return')] None
# [('worker', 'call'), ('worker', 'return'), ('MainThread', 'call'), ('MainThread', 'return')] None
