# sys.monitoring: tool ids, event sets, and every error of its functions.
import sys

m = sys.monitoring
E = m.events
print(m.DEBUGGER_ID, m.COVERAGE_ID, m.PROFILER_ID, m.OPTIMIZER_ID)
for name in ("PY_START", "PY_RESUME", "PY_RETURN", "PY_YIELD", "CALL", "LINE", "INSTRUCTION", "JUMP", "BRANCH_LEFT",
             "BRANCH_RIGHT", "STOP_ITERATION", "RAISE", "EXCEPTION_HANDLED", "PY_UNWIND", "PY_THROW", "RERAISE",
             "C_RETURN", "C_RAISE", "BRANCH", "NO_EVENTS"):
    print(name, getattr(E, name))


def attempt(f, *args):
    try:
        print(f.__name__, args[:1], "->", f(*args))
    except Exception as e:
        print(f.__name__, args[:1], type(e).__name__, e)


def code():
    pass


for tool in (-1, 6, 7, 2**40, "x", 1.5):
    attempt(m.use_tool_id, tool, "name")
    attempt(m.get_tool, tool)
    attempt(m.free_tool_id, tool)
    attempt(m.get_events, tool)
    attempt(m.set_events, tool, 0)
attempt(m.use_tool_id, 3, 5)
attempt(m.get_tool, 3)
attempt(m.use_tool_id, 3, "mine")
attempt(m.get_tool, 3)
attempt(m.use_tool_id, 3, "other")
attempt(m.get_events, 2)
attempt(m.set_events, 2, E.LINE)
attempt(m.set_local_events, 2, code.__code__, E.LINE)
attempt(m.get_local_events, 2, code.__code__)
attempt(m.set_events, 3, -1)
attempt(m.set_events, 3, 1 << 25)
attempt(m.set_events, 3, "x")
attempt(m.set_events, 3, E.C_RETURN)
attempt(m.set_events, 3, E.CALL | E.C_RETURN | E.C_RAISE)
attempt(m.get_events, 3)
attempt(m.set_events, 3, E.BRANCH)
print(m.get_events(3) == E.BRANCH_LEFT | E.BRANCH_RIGHT)
attempt(m.set_events, 3, 0)
attempt(m.set_local_events, 3, "code", E.LINE)
attempt(m.set_local_events, 3, code.__code__, E.RAISE)
attempt(m.set_local_events, 3, code.__code__, -1)
attempt(m.set_local_events, 3, code.__code__, E.LINE | E.PY_START)
attempt(m.get_local_events, 3, code.__code__)
attempt(m.set_local_events, 3, code.__code__, 0)
attempt(m.register_callback, 3, E.LINE | E.CALL, print)
attempt(m.register_callback, 3, 0, print)
attempt(m.register_callback, 3, -4, print)
attempt(m.register_callback, 3, 1 << 30, print)
attempt(m.register_callback, 7, E.LINE, print)
print(m.register_callback(3, E.LINE, print))
print(m.register_callback(3, E.LINE, None) is print)
print(m.register_callback(3, E.LINE, None))
attempt(m.restart_events)
m.set_events(3, E.LINE)
m.free_tool_id(3)
attempt(m.get_tool, 3)
attempt(m.get_events, 3)
attempt(m.clear_tool_id, 3)
print(type(m).__name__, m.__name__)
