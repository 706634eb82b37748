"""File names and code names full of quotes, newlines, comment ends and template holes: in tracebacks, co_filename, __qualname__, repr."""
import sys

EVIL = ["'", '"', "`${evil}`", "*/", "a\nb", "a\rb", "\u2028", "\\", "//", "</script>", "\U0001f600", "constructor", "__proto__", "${x}", "');evil();('"]
SOURCE = """
def f(n):
    total = 0
    for i in range(n):
        total += g(i)
    return total

def g(i):
    if i == limit:
        return 1 // 0
    return sys._getframe(1).f_lineno

class C:
    def m(self, n):
        return [f(3) for _ in range(n)][-1]
"""


def hot(name):
    ns = {"limit": -1, "sys": sys, "__name__": name}
    exec(compile(SOURCE, name, "exec"), ns)
    first = ns["f"](500), ns["C"]().m(200)
    ns["limit"] = 2
    try:
        ns["f"](10)
    except ZeroDivisionError as e:
        tb = e.__traceback__.tb_next
        rows = []
        while tb:
            rows.append((tb.tb_frame.f_code.co_filename == name, tb.tb_lineno, tb.tb_frame.f_globals["__name__"] == name))
            tb = tb.tb_next
    return first, rows, ns["f"].__code__.co_filename == name, ascii(ns["C"].__qualname__), ns["f"].__module__ == name


def renamed(name):
    def f(n):
        t = 0
        for i in range(n):
            t += i
        return t

    before = f(500)
    f.__name__ = f.__qualname__ = name
    return before, f(500), f.__name__ == name, ascii(repr(f))[:12]


def classes(name):
    def init(self, v):
        self.v = v

    def get(self):
        return self.v

    cls = type(name, (), {"__init__": init, "get": get, name: 7})
    total = 0
    for i in range(500):
        total += cls(i).get() + getattr(cls(i), name)
    try:
        cls(1).nothing
    except AttributeError as e:
        return total, str(e) == f"'{name}' object has no attribute 'nothing'", cls.__name__ == name


for name in EVIL:
    print(ascii(name), hot(name))
    print(renamed(name), classes(name))
