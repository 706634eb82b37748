# sys.monitoring beside a trace function, and events that a callback itself causes.
import sys

m = sys.monitoring
m.use_tool_id(1, "t")
log = []


def helper():
    return 1


def on_line(code, line):
    if code.co_filename == __file__:
        helper()
        log.append(("line", code.co_name, line))


def tracer(frame, event, arg):
    if frame.f_code.co_filename == __file__:
        log.append((event, frame.f_code.co_name, frame.f_lineno))
        return tracer


def work():
    x = helper()
    return x


m.register_callback(1, m.events.LINE, on_line)
m.set_events(1, m.events.LINE)
work()
m.set_events(1, 0)
print(log)
log.clear()
m.set_events(1, m.events.LINE)
sys.settrace(tracer)
work()
sys.settrace(None)
m.set_events(1, 0)
for entry in log:
    print(*entry)
m.free_tool_id(1)
