# Functions of some modules with too few and too many arguments, with arguments of all kinds, and with unknown names.
import _thread
import string.templatelib
import time
import types
import weakref


class Own:
    pass


class Text(str):
    pass


class Number:
    def __index__(self):
        return 3


class BadNumber:
    def __index__(self):
        return "x"


def function():
    pass


VALUES = [None, 0, -1, 10**30, -10**30, 1.5, float("nan"), float("inf"), "text", "", "\ud800", "a\0b", b"bytes", (), (1, 2), (1,) * 9, [], {"a": 1}, Own(), Own, Text("s"), Number(), BadNumber(), len]


def attempt(label, f, args, kwargs={}):
    try:
        # An empty ** is not the same as none to types without a vectorcall.
        r = f(*args, **kwargs) if kwargs else f(*args)
        print(label, type(r).__name__)
    except BaseException as e:
        print(label, type(e).__name__, ascii(e.args[0]).split(" at 0x")[0] if e.args else "")


# Here, Pyodide has `sleep` of its own.
names = {
    types: "new_class resolve_bases prepare_class get_original_bases coroutine DynamicClassAttribute CapsuleType",
    string.templatelib: "convert Template _template_unpickle",
    time: "asctime ctime get_clock_info gmtime localtime mktime monotonic monotonic_ns strftime strptime struct_time time time_ns",
    _thread: "allocate_lock get_ident stack_size start_new start_new_thread start_joinable_thread lock RLock _count _is_main_interpreter "
             "_make_thread_handle _get_main_thread_ident",
    weakref: "ref proxy getweakrefcount getweakrefs KeyedRef",
}
for module, text in names.items():
    for name in text.split():
        f = getattr(module, name)
        label = f"{module.__name__}.{name}"
        attempt(f"{label}()", f, ())
        for n in range(1, 5):
            attempt(f"{label} {n} times None", f, (None,) * n)
            attempt(f"{label} {n} objects", f, (Own(),) * n)
        for keyword in ("nope", "name", "obj", "func", "bases"):
            for n in (0, 1, 3):
                attempt(f"{label} {n} and {keyword}", f, (None,) * n, {keyword: None})
        attempt(f"{label} names", f, (), {"b": 1, "c": 2})
        for i, v in enumerate(VALUES):
            if "start" in name and callable(v):
                continue
            attempt(f"{label} value {i}", f, (v,))
            attempt(f"{label} value {i} second", f, ("%Y" if module is time else "name", v))
            attempt(f"{label} value {i} fourth", f, ("x", (), {}, v))
_thread.stack_size(0)
for v in [None, -1, 10**30, "x", [], Own(), BadNumber(), float("nan"), 1e300, -0.5]:
    attempt(f"acquire {v!r}"[:20], _thread.allocate_lock().acquire, (True, v))
