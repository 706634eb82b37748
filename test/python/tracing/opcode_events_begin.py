# When opcode events begin and end: f_trace_opcodes set at several events, in several activations, and f_trace set.
import sys

log = []
def sub(x, f=None):
    y = x
    if f: f()
    return y + 1
def make(setter):
    n = 0
    def tracer(frame, event, arg):
        nonlocal n
        if frame.f_code is not sub.__code__: return None
        here = event, (frame.f_lineno or 0) - frame.f_code.co_firstlineno
        # How many instructions a line has is not CPython's: only the first one is shown.
        if event != "opcode" or log and log[-1] == ("line", here[1]):
            log.append(here)
        if event == "call":
            n += 1
        setter(frame, event, n)
        return tracer
    return tracer
def fresh():
    sub.__code__ = sub.__code__.replace()
def run(name, setter, calls):
    fresh()
    sys.settrace(make(setter))
    for c in calls: c()
    sys.settrace(None)
    print(name, *(e[0] + str(e[1]) for e in log), sep=" ")
    log.clear()
def s1(frame, event, n):
    if event == "call": frame.f_trace_opcodes = True
run("every call", s1, [lambda: sub(1)] * 3)
def s2(frame, event, n):
    if event == "call" and n == 1: frame.f_trace_opcodes = True
run("first call", s2, [lambda: sub(1)] * 3)
def s3(frame, event, n):
    if event == "line" and n == 1: frame.f_trace_opcodes = True
run("lines of first", s3, [lambda: sub(1)] * 3)
def s4(frame, event, n):
    if event == "call" and n >= 2: frame.f_trace_opcodes = True
run("calls from 2", s4, [lambda: sub(1)] * 4)
run("every call, nested", s1, [lambda: sub(1, lambda: sub(2, lambda: sub(3)))] * 1)
def s5(frame, event, n):
    if event == "call":
        frame.f_trace_opcodes = True
        frame.f_trace_opcodes = True
run("twice in each call", s5, [lambda: sub(1)] * 2)
def s6(frame, event, n):
    if event == "call" and n == 1: frame.f_trace_opcodes = True
    if event == "call" and n == 3: frame.f_trace_opcodes = True
run("first and third", s6, [lambda: sub(1)] * 4)
def s7(frame, event, n):
    if event == "return" and n == 1: frame.f_trace_opcodes = True
    if event == "call" and n == 3: frame.f_trace_opcodes = True
run("return of first, third", s7, [lambda: sub(1)] * 4)
def s8(frame, event, n):
    if event == "line" and n == 1:
        frame.f_trace_opcodes = True
        frame.f_trace_opcodes = False
    if event == "call" and n == 3: frame.f_trace_opcodes = True
run("on and off", s8, [lambda: sub(1)] * 4)
def s9(frame, event, n):
    if event == "call" and n == 1: frame.f_trace_opcodes = True
    if event == "line" and n == 1: frame.f_trace = frame.f_trace
run("f_trace set again", s9, [lambda: sub(1)] * 4)
def s10(frame, event, n):
    if event == "call" and n == 1: frame.f_trace_opcodes = True
    if event == "call" and n == 2: sys.settrace(sys.gettrace())
    if event == "call" and n == 3: frame.f_trace_opcodes = True
run("settrace again", s10, [lambda: sub(1)] * 4)
def s1(frame, event, n):
    if event == "call" and n == 1: frame.f_trace_opcodes = True
def sub(g=None):
    x = 1
    yield x
    y = 2
    yield y
    z = 3
run("gen first call only", s1, [lambda: list(sub())])
def sub(g=None):
    try:
        x = 1
        1 / 0
    except ZeroDivisionError:
        y = 2
        z = 3
    return 4
run("exception", s1, [sub])
def sub(n=3):
    a = 1
    if n: sub(n - 1)
    b = 1
    return b
run("recursion, first flagged", s1, [sub])
def s2(frame, event, n):
    if event == "call" and n == 2: frame.f_trace_opcodes = True
run("recursion, second flagged", s2, [sub])
def s3(frame, event, n):
    if event == "call" and n in (2, 3): frame.f_trace_opcodes = True
run("recursion, second and third flagged", s3, [sub])
def s4(frame, event, n):
    if event == "call" and n in (1, 4): frame.f_trace_opcodes = True
run("recursion, 1 and 4 flagged", s4, [sub])
def s5(frame, event, n):
    if event == "call": frame.f_trace_opcodes = True
    if event == "line": frame.f_trace_opcodes = False
run("off at line", s5, [sub] * 2)
def other():
    z = 1
    return z
def sub(n=3):
    a = 1
    other()
    b = 1
    return b
run("calls another", s1, [sub])
def tracer2(frame, event, arg):
    return tracer2
def sub(n=3):
    a = 1
    b = 2
    c = 3
    return b
def s6(frame, event, n):
    if event == "call": frame.f_trace_opcodes = True
    if event == "line": sys.settrace(sys.gettrace())
run("settrace in line", s6, [sub])
def s7(frame, event, n):
    if event == "call": frame.f_trace_opcodes = True
    if event == "line": frame.f_trace_opcodes = True
run("again at line", s7, [sub])
def s8(frame, event, n):
    if event == "call" and n < 3: frame.f_trace_opcodes = True
    if event == "return": frame.f_trace_opcodes = False
run("off at return", s8, [sub] * 3)
def s9(frame, event, n):
    if event == "call" and n == 1: frame.f_trace_opcodes = True
    if event == "call" and n == 2: frame.f_trace_opcodes = True
    if event == "line": frame.f_trace = None
run("f_trace None", s9, [sub] * 3)
