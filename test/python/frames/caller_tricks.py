# What real libraries do with frames: namedtuple, warnings, loggers.
import sys


def caller_module():
    return sys._getframe(1).f_globals.get("__name__", "__main__")


def variable_name(value):
    return sorted(k for k, v in sys._getframe(1).f_locals.items() if v is value)


def inject(**values):
    sys._getframe(1).f_globals.update(values)


def template(text):
    frame = sys._getframe(1)
    return text.format_map({**frame.f_globals, **frame.f_locals})


def log(message):
    frame = sys._getframe(1)
    file = frame.f_code.co_filename.rsplit("/")[-1]
    print(f"{file}:{frame.f_lineno}:{frame.f_code.co_name}: {message}")


def work():
    unique = object()
    alias = unique
    name = "World"
    print(variable_name(unique))
    print(template("Hello {name}, {greeting}"))
    log("from work")
    return [log("in comprehension") for _ in range(1)]


greeting = "bye"
print(caller_module())
inject(injected=7)
print(injected)
work()
log("from module")
print(sys._getframemodulename(0), sys._getframemodulename(1))


def depth():
    frame, n = sys._getframe(), 0
    while frame:
        frame, n = frame.f_back, n + 1
    return n


def recurse(n):
    return depth() if n == 0 else recurse(n - 1)


print([recurse(n) for n in (0, 1, 10, 100)])
