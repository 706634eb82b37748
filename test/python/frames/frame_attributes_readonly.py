import sys


def f():
    return sys._getframe()


frame = f()
for name in ("f_back", "f_code", "f_globals", "f_builtins", "f_locals", "f_lasti", "f_generator"):
    try:
        setattr(frame, name, None)
        print(name, "settable")
    except AttributeError as e:
        print(name, type(e).__name__, str(e)[:40])
try:
    frame.unknown = 1
except AttributeError as e:
    print(e)
try:
    frame.unknown
except AttributeError as e:
    print(e)
print(type(frame).__name__, type(frame).__module__, type(frame) is type(sys._getframe()))
try:
    type(frame)()
except TypeError as e:
    print(e)
try:
    class Sub(type(frame)):
        pass
except TypeError as e:
    print(e)
print(frame.f_trace, frame.f_trace_lines, frame.f_trace_opcodes)
print(isinstance(frame.f_lasti, int), frame == f(), frame == frame, hash(frame) == hash(frame))
try:
    frame.f_lineno = 1
except ValueError as e:
    print(type(e).__name__, e)
try:
    del frame.f_lineno
except AttributeError as e:
    print(type(e).__name__)
