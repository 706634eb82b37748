# f_trace, f_trace_lines, f_lineno, f_locals and f_back in a trace function.
import sys

log = []


def no_lines(frame, event, arg):
    frame.f_trace_lines = False
    log.append((event, frame.f_lineno, frame.f_trace_lines))
    return no_lines


def with_locals(frame, event, arg):
    log.append((event, frame.f_lineno, dict(frame.f_locals), frame.f_back.f_code.co_name, frame.f_trace is with_locals))
    if event == "line" and "b" in frame.f_locals:
        frame.f_locals["b"] = 100
        frame.f_locals["extra"] = 1
    return with_locals


def removing(frame, event, arg):
    log.append((event, frame.f_lineno))
    if event == "line":
        del frame.f_trace
    return None if event == "line" else removing


def work(a, *args, k=3):
    b = a + 1
    c = b + 1
    return c


for tracer in no_lines, with_locals, removing:
    log.clear()
    sys.settrace(tracer)
    result = work(1, 2)
    sys.settrace(None)
    print(tracer.__name__, result)
    for entry in log:
        print("   ", *entry)


def cells(a):
    b = 2

    def inner():
        return a + b
    return inner()


def show_cells(frame, event, arg):
    log.append((frame.f_code.co_name, event, {k: v for k, v in frame.f_locals.items() if isinstance(v, int)}))
    return show_cells


log.clear()
sys.settrace(show_cells)
cells(1)
sys.settrace(None)
for entry in log:
    print(*entry)
frame = sys._getframe()
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
for name, value in ("f_trace_lines", 1), ("f_trace_opcodes", None), ("f_trace_lines", "x"):
    try:
        setattr(frame, name, value)
    except Exception as e:
        print(name, type(e).__name__, e)
frame.f_trace = 5
print(frame.f_trace)
frame.f_trace = None
print(frame.f_trace)
