import sys

events = []


def tracer(frame, event, arg):
    if frame.f_code.co_name not in ("traced", "helper"):
        return None
    events.append((event, frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno))
    if event == "return":
        events.append(("value", arg))
    return tracer


def helper(x):
    return x + 1


def traced():
    a = 1
    for i in range(2):
        a = helper(a)
    return a


sys.settrace(tracer)
traced()
sys.settrace(None)
for event in events:
    print(event)
print(sys.gettrace())

calls = []


def profiler(frame, event, arg):
    if event in ("call", "return"):
        calls.append((event, frame.f_code.co_name))


sys.setprofile(profiler)
traced()
sys.setprofile(None)
print(calls)
print(sys.getprofile())
