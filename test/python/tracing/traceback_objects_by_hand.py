# Traceback objects: making, linking, changing, cutting; with_traceback; what a re-raise adds; frames and lines in them.
import sys
import types


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def chain(tb):
    out = []
    while tb is not None:
        out.append((tb.tb_frame.f_code.co_name, tb.tb_lineno - tb.tb_frame.f_code.co_firstlineno if tb.tb_frame.f_code.co_name != "<module>" else "m"))
        tb = tb.tb_next
    return out


def level3():
    raise ValueError("deep")


def level2():
    level3()


def level1():
    try:
        level2()
    except ValueError as e:
        e.seen = chain(e.__traceback__)
        raise


try:
    level1()
except ValueError as e:
    error = e
print(error.seen, chain(error.__traceback__))
tb = error.__traceback__
frame = tb.tb_frame
for args in ((), (None,), (None, frame), (None, frame, 0), (None, frame, 0, 1), (tb, frame, 0, 5), (5, frame, 0, 1), (None, 5, 0, 1), (None, frame, "x", 1), (None, frame, 0, "x"), (None, frame, 0, None), (None, frame, -5, 1), (None, frame, 0, 2**40), (None, frame, 0, 1, 2)):
    attempt(f"make {[type(a).__name__ for a in args]}", lambda: types.TracebackType(*args).tb_lineno)
attempt("keywords", lambda: types.TracebackType(tb_next=None, tb_frame=frame, tb_lasti=2, tb_lineno=9).tb_lineno)
made = types.TracebackType(tb, frame, 0, 77)
print(made.tb_next is tb, made.tb_frame is frame, made.tb_lineno, made.tb_lasti)
for value in (None, 5, "x", made):
    attempt(f"set next {type(value).__name__}", lambda: setattr(made, "tb_next", value))
attempt("loop", lambda: setattr(tb.tb_next, "tb_next", tb))
attempt("delete next", lambda: delattr(made, "tb_next"))
for name in ("tb_frame", "tb_lineno", "tb_lasti", "other"):
    attempt(f"set {name}", lambda: setattr(made, name, 5))
attempt("dir", lambda: [n for n in dir(tb) if not n.startswith("__")])
tb.tb_next = tb.tb_next.tb_next
print(chain(error.__traceback__))
for value in (None, tb, 5, "x", made):
    attempt(f"with_traceback {type(value).__name__}", lambda: chain(ValueError("w").with_traceback(value).__traceback__))
    attempt(f"set __traceback__ {type(value).__name__}", lambda: setattr(ValueError("w"), "__traceback__", value))
attempt("delete __traceback__", lambda: delattr(ValueError(), "__traceback__"))


def raise_with(tb):
    raise KeyError("with").with_traceback(tb)


for given in (None, tb):
    try:
        raise_with(given)
    except KeyError as e:
        print("raised with", chain(e.__traceback__))


def reraised_many_times():
    e = ValueError("again")
    for _ in range(3):
        try:
            raise e
        except ValueError:
            pass
    return chain(e.__traceback__)


print(reraised_many_times())


def raise_from_cleared():
    try:
        level2()
    except ValueError as e:
        raise e.with_traceback(None)


try:
    raise_from_cleared()
except ValueError as e:
    print(chain(e.__traceback__), e.__context__)


def in_finally():
    try:
        level3()
    finally:
        try:
            level2()
        except ValueError:
            pass


try:
    in_finally()
except ValueError as e:
    print(chain(e.__traceback__), e.__context__)


def generator():
    try:
        yield 1
    except KeyError:
        level3()


g = generator()
next(g)
try:
    g.throw(KeyError("k"))
except ValueError as e:
    print(chain(e.__traceback__), chain(e.__context__.__traceback__))


class Exit:
    def __enter__(self): return self
    def __exit__(self, cls, value, tb):
        print("exit sees", cls.__name__, value, chain(tb), tb is value.__traceback__)
        return True


with Exit():
    level2()
try:
    with Exit():
        raise SystemExit("out")
except SystemExit:
    print("not reached")
print(sys.exc_info(), sys.exception())


def exception_in_except():
    try:
        level3()
    except ValueError:
        {}["missing"]


try:
    exception_in_except()
except KeyError as e:
    print(chain(e.__traceback__), chain(e.__context__.__traceback__))


def deep(n):
    if n == 0:
        raise LookupError
    deep(n - 1)


try:
    deep(50)
except LookupError as e:
    lines = chain(e.__traceback__)
    print(len(lines), lines[1], lines[-1], len({id(t) for t in lines}))
