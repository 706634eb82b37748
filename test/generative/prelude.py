# What every generated program begins with: how it shows values, and how it looks at frames.
import sys


def show(v, d=0):
    """A text for any value, without addresses and without an order that engines may choose."""
    t = type(v)
    if t in (int, float, bool, str) or v is None:
        r = repr(v)
        return r if len(r) < 80 else r[:50] + "~" + str(len(r))
    if d > 3:
        return "..."
    if t is list:
        return "[" + ", ".join([show(x, d + 1) for x in v[:12]]) + "]" + ("+" if len(v) > 12 else "")
    if t is tuple:
        return "(" + ", ".join([show(x, d + 1) for x in v]) + ")"
    if t is dict:
        return "{" + ", ".join([show(k, d + 1) + ": " + show(x, d + 1) for k, x in v.items()]) + "}"
    if t is set:
        return "{" + ", ".join(sorted([show(x, d + 1) for x in v])) + "}"
    if isinstance(v, BaseException):
        return t.__name__ + show(v.args, d + 1)
    if isinstance(v, Thing):
        return t.__name__ + show(sorted(object.__getattribute__(v, "__dict__").items()), d + 1)
    return "<" + t.__name__ + ">"


class Thing:
    """The base of generated classes."""

    def __repr__(self):
        return type(self).__name__


class Manager:
    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        return len(NOTES)

    def __exit__(self, kind, value, trace):
        note("exit", kind is not None)
        return self.swallow and kind is not None


NOTES = {}


def note(*values):
    text = " ".join([show(v) for v in values])
    NOTES[text] = NOTES.get(text, 0) + 1


def variables(level=1):
    """What the f_locals of a caller hold."""
    names = sys._getframe(level).f_locals
    return [(k, show(names[k])) for k in sorted(names)]


def variables_of(generator):
    """What the frame of a suspended generator holds."""
    f = generator.gi_frame
    return None if f is None else [f.f_lineno, [(k, show(f.f_locals[k])) for k in sorted(f.f_locals)]]


def where(level=1):
    f = sys._getframe(level)
    return f.f_code.co_name, f.f_lineno


def callers():
    f = sys._getframe(1)
    names = []
    while f is not None and f.f_code.co_name != "drive":
        names.append((f.f_code.co_name, f.f_lineno))
        f = f.f_back
    return names


def poke(name, value, level=1):
    """Assign to a variable of a caller, if it is bound."""
    names = sys._getframe(level).f_locals
    if name in names:
        names[name] = value


def finish(g):
    """Close a generator for good, also one that yields when it is told to stop."""
    for _ in [0] * 50:
        try:
            g.close()
        except RuntimeError as e:
            note("close", str(e))
        except Exception as e:
            note("close", failure(e))
            return
        else:
            return


def lines(e):
    tb = e.__traceback__
    out = []
    while tb is not None:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno))
        tb = tb.tb_next
    return out


def failure(e):
    text = type(e).__name__ + ": " + str(e) + " " + show(lines(e))
    c = e.__cause__ or e.__context__
    return text + (" after " + failure(c) if c is not None else "")


def drive(f, turns, *args):
    seen = {}
    for _ in range(turns):
        try:
            # Lists are fresh each time: a function that lengthens its argument would otherwise get slower and slower.
            r = show(f(*[a[:] if type(a) is list else dict(a) if type(a) is dict else a for a in args]))
        except Exception as e:
            r = failure(e)
        seen[r] = seen.get(r, 0) + 1
    print(f.__name__, show(args), len(seen))
    for r in list(seen)[:4]:
        print("   ", seen[r], r)
    for text in list(NOTES)[:12]:
        print("    note", NOTES[text], text)
    NOTES.clear()


