# exec, eval and class bodies are traced under their own file names.
import sys

log = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename.startswith("<code"):
        log.append((event, frame.f_code.co_filename, frame.f_code.co_name, frame.f_lineno))
        return tracer
    return None


SOURCE = """x = 1
def f():
    return x

class C:
    y = f()

print(C.y)
"""
code = compile(SOURCE, "<code 1>", "exec")
expression = compile("f() +\n f()", "<code 2>", "eval")
namespace = {}
sys.settrace(tracer)
exec(code, namespace)
eval(expression, namespace)
sys.settrace(None)
for entry in log:
    print(*entry)
log.clear()
bad = compile("a = 1\nb = a / 0\n", "<code 3>", "exec")
sys.settrace(tracer)
try:
    exec(bad, {})
except ZeroDivisionError as e:
    pass
sys.settrace(None)
for entry in log:
    print(*entry)
