# What sys says and takes about threads.
import _thread
import sys


def show(source):
    try:
        text = repr(eval(source))
    except BaseException as e:
        text = f"{type(e).__name__}: {e}"
    print(source, "->", text)


for line in """
sys.flags.thread_inherit_context
sys.getswitchinterval()
sys.setswitchinterval(0.25)
sys.getswitchinterval()
sys.setswitchinterval(0.1)
sys.getswitchinterval()
sys.setswitchinterval(True)
sys.getswitchinterval()
sys.setswitchinterval()
sys.setswitchinterval("x")
sys.setswitchinterval(0)
sys.setswitchinterval(-1.5)
sys.setswitchinterval(0.005)
sys._settraceallthreads()
sys._setprofileallthreads(1, 2)
sys._settraceallthreads(None)
sys.call_tracing(len, 1)
sys.call_tracing(len)
sys.call_tracing(1, ())
sys.call_tracing(max, (1, 2))
""".strip().split("\n"):
    show(line)

print(list(sys._current_frames()) == [_thread.get_ident()])
print(sys._current_frames()[_thread.get_ident()] is sys._getframe())
try:
    raise ValueError("handled")
except ValueError:
    print(sys._current_exceptions() == {_thread.get_ident(): sys.exception()})
print(sys._current_exceptions() == {_thread.get_ident(): None})

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_name == "f":
        events.append(event)
    return tracer


def f():
    return 1


sys._settraceallthreads(tracer)
f()
print(sys.gettrace() is tracer)
sys._settraceallthreads(None)
f()
print(events, sys.gettrace())
events.clear()
sys._setprofileallthreads(tracer)
f()
sys._setprofileallthreads(None)
f()
print(events, sys.getprofile())
