# __name__, __qualname__, __module__, __doc__ and the other attributes of a class that can be set, and those that cannot.


class R:
    "doc"


def attempt(label, action, *args):
    try:
        print(label, "->", action(*args))
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")


def put(name, value):
    setattr(R, name, value)
    return getattr(R, name), repr(R)


for value in ("New", "a.b", "", "a\0b", 5, None, b"x", "é", "\ud800", "R"):
    attempt(f"name {value!r}", put, "__name__", value)
for value in ("New.x", "", "a\0b", 5, None, "R"):
    attempt(f"qualname {value!r}", put, "__qualname__", value)
for value in ("mod", "", 5, None, "builtins", "__main__"):
    attempt(f"module {value!r}", put, "__module__", value)
for value in ("text", 5, None):
    attempt(f"doc {value!r}", put, "__doc__", value)
for name in ("__name__", "__qualname__", "__module__", "__doc__", "__dict__", "__mro__", "__base__", "__bases__", "__type_params__",
             "__annotations__", "__abstractmethods__", "__basicsize__", "__nothing__"):
    attempt(f"delete {name}", delattr, R, name)
    attempt(f"delete int {name}", delattr, int, name)
    attempt(f"set int {name}", setattr, int, name, 1)
attempt("doc", lambda: R.__doc__)


class S:
    pass


def put_s(name, value):
    setattr(S, name, value)
    return getattr(S, name)


attempt("type params", lambda: S.__type_params__)
attempt("set type params", put_s, "__type_params__", (1,))
attempt("set type params", put_s, "__type_params__", 1)
attempt("dict", put_s, "__dict__", {})
attempt("mro", put_s, "__mro__", ())
attempt("base", put_s, "__base__", int)
attempt("flags", put_s, "__flags__", 0)
attempt("module gone", lambda: (delattr(S, "__module__"), S.__module__))
attempt("static attributes", lambda: S.__static_attributes__)
attempt("firstlineno", lambda: S.__firstlineno__)
attempt("firstlineno", lambda: put_s("__firstlineno__", "x"))

# A name with a surrogate cannot become a C string.
attempt("new with a surrogate", type, "\ud800", (), {})
attempt("new with a null", type, "a\0", (), {})
attempt("doc with a surrogate", type, "T", (), {"__doc__": "\ud800"})
attempt("qualname", type, "T", (), {"__qualname__": "\ud800"})

# The abstract flag follows __abstractmethods__.
attempt("abstract", lambda: S.__abstractmethods__)
for value in ({"a"}, (), ["z", "b"], "ab", None):
    def make():
        S.__abstractmethods__ = value
        return type(S()).__name__
    attempt(f"abstract {value!r}", make)
attempt("delete", lambda: (delattr(S, "__abstractmethods__"), type(S()).__name__))
attempt("delete again", lambda: delattr(S, "__abstractmethods__"))
