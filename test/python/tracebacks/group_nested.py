def fail(kind, *args):
    raise kind(*args)


def attempt(kind, *args):
    try:
        fail(kind, *args)
    except Exception as e:
        return e


inner = ExceptionGroup("inner", [attempt(ValueError, "v"), TypeError("never raised")])
caused = attempt(KeyError, "k")
caused.__cause__ = OSError("cause inside a group")
outer = ExceptionGroup("outer", [inner, caused, ExceptionGroup("last", [IndexError("i")])])
outer.add_note("a note on the group")
inner.add_note("a note\non two lines")
try:
    raise outer
except ExceptionGroup as e:
    raise RuntimeError("with a group as context") from e
