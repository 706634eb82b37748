# Tracing switched on by a callee takes effect in callers whose f_trace is set, as debuggers do it.
import sys

log = []


def tracer(frame, event, arg):
    log.append((event, frame.f_code.co_name, frame.f_lineno))
    return tracer


def set_trace(depth):
    frame = sys._getframe(1)
    for _ in range(depth):
        frame.f_trace = tracer
        frame = frame.f_back
    sys.settrace(tracer)


def deepest(depth):
    a = 1
    set_trace(depth)
    b = 2
    return a + b


def middle(depth):
    total = 0
    for i in range(3):
        if i == 1:
            total += deepest(depth)
        total += i
    return total


def top(depth):
    result = middle(depth)
    return [
        result
        for _ in range(2)
    ]


def through_native(depth):
    return sorted([2, 1], key=lambda n: deepest(depth) if n == 1 else 0)


for depth in 0, 1, 2, 3:
    for f in top, through_native:
        log.clear()
        f(depth)
        sys.settrace(None)
        print(f.__name__, depth)
        for entry in log:
            print("   ", *entry)


def switch_off():
    log.clear()
    sys.settrace(tracer)
    helper()
    sys.settrace(None)
    helper()
    print(log)


def helper():
    return sys._getframe(1).f_lineno


switch_off()


def generator():
    yield 1
    sys._getframe().f_trace = tracer
    sys.settrace(tracer)
    yield 2
    yield 3


log.clear()
for x in generator():
    pass
sys.settrace(None)
print(log)
