# close(), throw() and send() in every state of a generator, with every kind of argument; what __del__, context and tracebacks become.
def simple():
    try:
        x = yield 1
        print("got", x)
        yield 2
    except ValueError as e:
        print("caught", repr(e))
        yield "caught"
    finally:
        print("finally")


def attempt(label, f, *args):
    try:
        print(label, "->", f(*args))
    except BaseException as e:
        print(label, "->", type(e).__name__, e, "| context", type(e.__context__).__name__, "cause", type(e.__cause__).__name__)


def quiet(g):
    """Close a generator that is to be dropped, so that nothing depends on when that is."""
    try:
        g.close()
    except BaseException as e:
        print("  closing", type(e).__name__, e)


def started():
    g = simple()
    next(g)
    return g


def finished():
    g = simple()
    list(g)
    return g


class Custom(Exception):
    def __init__(self, *args):
        print("made", args)
        super().__init__(*args)


class NotAnException:
    pass


for state in (simple, started, finished):
    print("====", state.__name__)
    for args in ((), (ValueError,), (ValueError("v"),), (ValueError, "text"), (ValueError, ("a", "b")), (ValueError, None), (ValueError, KeyError("k")), (ValueError, ValueError("inner")),
                 (ValueError("v"), "text"), (ValueError("v"), None), (ValueError, None, None), (ValueError, None, 5), (ValueError, "t", None, 1), (5,), ("text",), (None,), (NotAnException,),
                 (NotAnException(),), (KeyError,), (GeneratorExit,), (StopIteration,), (StopIteration(5),), (Custom,), (Custom, 1), (Custom, (1, 2)), (Custom, Custom("x")), (object,), (int, "x")):
        g = state()
        shown = [getattr(a, "__name__", None) or (type(a).__name__ if isinstance(a, NotAnException) else repr(a)) for a in args]
        attempt(f"throw {shown}", g.throw, *args)
        attempt("  after", next, g, "exhausted")
        quiet(g)
    g = state()
    attempt("send None", g.send, None)
    quiet(g)
    g = state()
    attempt("send 5", g.send, 5)
    quiet(g)
    g = state()
    attempt("close", g.close)
    attempt("close again", g.close)
    attempt("next", next, g, "exhausted")
    attempt("send", g.send, 1)
    attempt("throw", g.throw, ValueError("late"))


def stubborn():
    for _ in range(2):
        try:
            yield "again"
        except GeneratorExit:
            print("no")


def returns_on_exit():
    try:
        yield 1
    except GeneratorExit:
        return "returned"


def raises_on_exit():
    try:
        yield 1
    finally:
        raise LookupError("instead")


def catches_base():
    try:
        yield 1
    except BaseException as e:
        print("base", type(e).__name__)
        raise


for make in (stubborn, returns_on_exit, raises_on_exit, catches_base):
    g = make()
    next(g)
    attempt(f"close {make.__name__}", g.close)
    if make is stubborn:
        attempt("still there", next, g)
        quiet(g)
    g = make()
    attempt(f"close unstarted {make.__name__}", g.close)


def closing_itself():
    try:
        g2.close()
    except ValueError as e:
        print("inside", e)
    yield 1


g2 = closing_itself()
attempt("reentrant", next, g2)


def throwing_into_itself():
    try:
        g3.throw(KeyError)
    except ValueError as e:
        print("inside", e)
    yield 1


g3 = throwing_into_itself()
attempt("reentrant throw", next, g3)

g = started()
try:
    raise KeyError("outer")
except KeyError:
    attempt("throw while handling", g.throw, ValueError("v"))
quiet(g)
g = simple()
g.close()
print(g.gi_frame, g.gi_running, g.gi_suspended, g.gi_yieldfrom)
import types
tb = None
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
g = catches_base()
next(g)
try:
    g.throw(KeyError, KeyError("with tb"), tb)
except KeyError as e:
    names = []
    t = e.__traceback__
    while t:
        names.append(t.tb_frame.f_code.co_name)
        t = t.tb_next
    print(names)
