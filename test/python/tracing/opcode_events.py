# Opcode events: at least one for each line, after its line event; none unless asked for.
import sys


def run(opcodes, lines, f):
    log = []

    def tracer(frame, event, arg):
        if frame.f_code is not f.__code__:
            return None
        frame.f_trace_opcodes = opcodes
        frame.f_trace_lines = lines
        entry = event, frame.f_lineno
        if not log or log[-1] != entry:
            log.append(entry)
        return tracer

    sys.settrace(tracer)
    f(2)
    sys.settrace(None)
    return log


def work(n):
    a = n + 1
    for i in range(n):
        a += i
    return a


for opcodes in False, True:
    for lines in False, True:
        # CPython begins with the activation after the one that asks first.
        run(opcodes, lines, work)
        print(opcodes, lines, run(opcodes, lines, work))


def lasti(n):
    x = n
    x = x * x
    return [x, n]


seen = []


def tracer(frame, event, arg):
    frame.f_trace_opcodes = True
    if event == "opcode":
        seen.append(frame.f_lasti)
    return tracer


sys.settrace(tracer)
lasti(1)
sys.settrace(None)
print(len(seen) >= 3, seen == sorted(seen), all(i % 2 == 0 for i in seen))
