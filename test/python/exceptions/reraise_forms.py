# raise in every form: bare, as, from, with tracebacks kept, in nested handlers, finally and functions called from handlers.
import sys


def lines(e):
    out, tb = [], e.__traceback__
    while tb is not None:
        out.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    return out


def source():
    raise ValueError("source")


def bare():
    try:
        source()
    except ValueError:
        raise


def same_name():
    try:
        source()
    except ValueError as e:
        raise e


def helper():
    raise


def from_helper():
    try:
        source()
    except ValueError:
        helper()


def other_then_bare():
    try:
        source()
    except ValueError:
        try:
            raise KeyError("inner")
        except KeyError:
            pass
        raise


def new_from():
    try:
        source()
    except ValueError as e:
        raise RuntimeError("new") from e


def late():
    saved = None
    try:
        source()
    except ValueError as e:
        saved = e
    raise saved


def twice():
    try:
        late()
    except ValueError as e:
        raise e.with_traceback(None)


def in_finally():
    try:
        source()
    finally:
        try:
            raise KeyError("swallowed")
        except KeyError:
            pass


def class_raise():
    raise ValueError


def with_args():
    raise ValueError("a", 1) from None


def conditional():
    try:
        source()
    except ValueError as e:
        if "sour" in str(e):
            raise TypeError(str(e)) from e.__cause__
        raise


for f in (source, bare, same_name, from_helper, other_then_bare, new_from, late, twice, in_finally, class_raise, with_args, conditional):
    try:
        f()
    except Exception as e:
        print(f.__name__, repr(e), lines(e), repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
try:
    helper()
except RuntimeError as e:
    print(e, lines(e))


def generator():
    try:
        yield
    except ValueError:
        raise


g = generator()
next(g)
try:
    g.throw(ValueError("thrown"))
except ValueError as e:
    print(lines(e))
e = ValueError("reused")
for _ in range(3):
    try:
        raise e
    except ValueError:
        print(len(lines(e)), end=" ")
print(e.__context__)
for expr in ("raise 5", "raise None", "raise 'text'", "raise int", "raise ValueError from 5", "raise ValueError from 'x'", "raise ValueError from int", "raise ValueError() from None", "raise (ValueError, KeyError)", "raise ValueError(1), 2", "raise lambda: 0", "raise ValueError from ValueError"):
    try:
        exec(expr)
    except BaseException as e:
        print(expr, "->", type(e).__name__, e, repr(getattr(e, "__cause__", None)))
