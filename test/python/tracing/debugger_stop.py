# A debugger stop: a small debugger that stops at breakpoints, steps, looks at the frames it has stopped in and changes their variables.
import sys


class Debugger:
    def __init__(self, commands):
        self.commands = iter(commands)
        self.breaks = set()
        self.stop_frame = None
        self.stepping = False

    def trace(self, frame, event, arg):
        if event == "call":
            return self.trace if frame.f_code.co_filename == __file__ else None
        here = (frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno)
        if event == "line" and (self.stepping or here in self.breaks or frame is self.stop_frame):
            self.stop(frame, event)
        elif event == "return" and frame is self.stop_frame:
            print("  returns", arg)
            self.stop_frame = frame.f_back
        elif event == "exception":
            print("  exception", frame.f_code.co_name, arg[0].__name__, arg[1])
        return self.trace

    def stop(self, frame, event):
        self.stepping, self.stop_frame = False, None
        print("stop", frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, self.variables(frame))
        for command in self.commands:
            kind, *rest = command.split(" ", 1)
            if kind == "step":
                self.stepping = True
                return
            if kind == "next":
                self.stop_frame = frame
                return
            if kind == "continue":
                return
            if kind == "where":
                print("  where", self.names(frame))
            elif kind == "up":
                print("  up", self.variables(frame.f_back))
            elif kind == "print":
                print("  print", eval(rest[0], frame.f_globals, frame.f_locals))
            elif kind == "set":
                name, value = rest[0].split("=")
                frame.f_locals[name] = eval(value)
            elif kind == "jump":
                frame.f_lineno = frame.f_code.co_firstlineno + int(rest[0])

    def variables(self, frame):
        return {k: v for k, v in frame.f_locals.items() if isinstance(v, (int, str, list))} if frame.f_code.co_name != "<module>" else "module"

    def names(self, frame):
        out = []
        while frame is not None:
            out.append(frame.f_code.co_name)
            frame = frame.f_back
        return out


def inner(n):
    total = 0
    for i in range(n):
        total += i
    return total


def outer(a):
    b = inner(a)
    c = b * 2
    return c


def fails(x):
    y = x
    return y / 0


def generates(n):
    for i in range(n):
        yield i


def debug(function, *args, breaks=(), commands=()):
    d = Debugger(commands)
    d.breaks = set(breaks)
    sys.settrace(d.trace)
    try:
        return function(*args)
    except ZeroDivisionError as e:
        return repr(e)
    finally:
        sys.settrace(None)


print(outer(4))
print(debug(outer, 4))
print(debug(outer, 4, breaks=[("outer", 1)], commands=["where", "next", "print b * 100", "set b=50", "continue"]))
print(debug(outer, 3, breaks=[("inner", 3)], commands=["where", "up", "set total=10", "step", "step", "print total", "continue", "continue", "continue"]))
print(debug(outer, 3, breaks=[("inner", 4)], commands=["next", "print b", "where", "next", "print c"]))
print(debug(outer, 5, breaks=[("outer", 2)], commands=["jump 3", "set c='jumped'", "continue"]))
print(debug(fails, 3, breaks=[("fails", 2)], commands=["print y", "where"]))
print(debug(lambda: list(generates(3)), breaks=[("generates", 2)], commands=["print i", "continue", "set n=99", "set i=77", "continue"]))
for _ in range(300):
    outer(4)
print(debug(outer, 4, breaks=[("outer", 1), ("inner", 4)], commands=["continue", "set total=1000", "where", "next", "next", "continue"]))


def by_hook():
    x = 1
    breakpoint()
    x += 1
    return x


def stop_here(*args):
    frame = sys._getframe(1)
    print("debugger stop", frame.f_code.co_name, frame.f_lineno - frame.f_code.co_firstlineno, frame.f_locals)
    frame.f_locals["x"] = 41


sys.breakpointhook = stop_here
print(by_hook())
for _ in range(300):
    outer(2)
print(by_hook(), [by_hook() for _ in range(1)])
