# Trace and profile functions for threads to come, and for all threads.
import sys
import threading

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        events.append((threading.current_thread().name, frame.f_code.co_name, event))
    return tracer


def work():
    return 1


def run(name):
    t = threading.Thread(target=work, name=name)
    t.start()
    t.join()


threading.settrace(tracer)
run("a")
print(threading.gettrace() is tracer, sys.gettrace())
threading.settrace(None)
run("b")
print(events)


def profiler(frame, event, arg):
    if frame.f_code.co_filename == __file__ and event in ("call", "return"):
        events.append((frame.f_code.co_name, event))


events.clear()
threading.setprofile(profiler)
run("c")
threading.setprofile(None)
run("d")
print(events, threading.getprofile())
# expect:
# True None
# [('a', 'work', 'call'), ('a', 'work', 'line'), ('a', 'work', 'return')]
# [('work', 'call'), ('work', 'return')] None
