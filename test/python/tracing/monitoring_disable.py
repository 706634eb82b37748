# sys.monitoring: DISABLE per place, restart_events, local events, several tools, callbacks that raise.
import sys

m = sys.monitoring
E = m.events
log = []
m.use_tool_id(2, "two")
m.use_tool_id(4, "four")


def work(n):
    total = 0
    for i in range(n):
        total += i
    return total


def other():
    return work(1)


def once(code, line):
    log.append((code.co_name, line))
    return m.DISABLE


m.register_callback(2, E.LINE, once)
m.set_local_events(2, work.__code__, E.LINE)
print(m.get_local_events(2, work.__code__), m.get_local_events(2, other.__code__))
other()
work(3)
print(log)
log.clear()
work(3)
print(log)
m.restart_events()
work(2)
print(log)
m.set_local_events(2, work.__code__, 0)
log.clear()
m.restart_events()
work(2)
print(log)


def tool(n):
    def f(code, offset, *args):
        if code is work.__code__:
            log.append((n, *args))
    return f


for n in 2, 4:
    m.register_callback(n, E.PY_START, tool(n))
    m.register_callback(n, E.PY_RETURN, tool(n))
    m.set_events(n, E.PY_START | E.PY_RETURN)
work(2)
print(log)
m.set_events(4, 0)
log.clear()
work(2)
print(log)
m.set_events(2, 0)


def raiser(code, offset):
    if code is work.__code__:
        raise ValueError("from the callback")


m.register_callback(2, E.PY_START, raiser)
m.set_events(2, E.PY_START)
try:
    work(1)
except ValueError as e:
    tb = e.__traceback__
    m.set_events(2, 0)
    print(e, [tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name])
m.set_events(2, 0)


def no_disable(code, offset, exception):
    return m.DISABLE


m.register_callback(2, E.RAISE, no_disable)
m.set_events(2, E.RAISE)
try:
    int("x")
except ValueError as e:
    m.set_events(2, 0)
    print(e)
print(m.register_callback(2, E.RAISE, None))
m.set_events(2, 0)
print(m._all_events())
m.set_events(2, E.LINE | E.CALL)
m.set_events(4, E.LINE)
every = m._all_events()
m.free_tool_id(2)
m.free_tool_id(4)
print({k: v for k, v in every.items() if v})
