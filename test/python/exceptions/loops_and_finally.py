# break, continue and return in try/except/finally inside loops and nested functions, with the exception state.
import sys


def run(f, *a):
    try:
        print(f.__name__, a, "->", f(*a))
    except Exception as e:
        print(f.__name__, a, "raises", repr(e), "context", repr(e.__context__))
    assert sys.exception() is None


def break_in_except(n):
    for i in range(n):
        try:
            raise ValueError(i)
        except ValueError:
            if i == 2:
                break
            continue
    else:
        return "exhausted"
    return i


def return_in_except():
    for i in range(3):
        try:
            1 / 0
        except ZeroDivisionError as e:
            return str(e)


def nested(n):
    log = []
    for i in range(n):
        try:
            try:
                if i == 0:
                    raise KeyError(i)
                if i == 1:
                    continue
                if i == 2:
                    break
            finally:
                log.append(f"inner {i}")
        except KeyError as e:
            log.append(f"caught {e}")
        else:
            log.append(f"else {i}")
        finally:
            log.append(f"outer {i}")
    return log


def raise_in_except_in_loop():
    for i in range(2):
        try:
            raise ValueError(i)
        except ValueError as e:
            try:
                raise KeyError(i) from e
            except KeyError as k:
                if i == 1:
                    raise


def while_try():
    n = 0
    while True:
        try:
            n += 1
            if n < 3:
                raise ValueError
            if n < 5:
                continue
            return n
        except ValueError:
            pass
        finally:
            n += 10


def with_and_loop():
    class CM:
        def __enter__(self):
            return self

        def __exit__(self, *a):
            log.append(a[0] and a[0].__name__)
            return a[0] is KeyError

    log = []
    for exc in (None, KeyError, "break", ValueError):
        with CM():
            if exc == "break":
                break
            if exc:
                raise exc
    for exc in (KeyError, "continue", "return"):
        with CM():
            if exc == "continue":
                continue
            if exc == "return":
                return log
            raise exc


def deep_finally():
    try:
        try:
            try:
                raise ValueError(1)
            finally:
                raise KeyError(2)
        finally:
            raise TypeError(3)
    except TypeError as e:
        return [repr(x) for x in (e, e.__context__, e.__context__.__context__)]


def generator_in_finally():
    def g():
        try:
            yield 1
        finally:
            yield 2

    it = g()
    return next(it), next(it), list(it)


def try_in_comprehension_function():
    def safe(f, x):
        try:
            return f(x)
        except Exception as e:
            return type(e).__name__

    return [safe(int, x) for x in ("1", "x", None)]


def else_raises():
    try:
        pass
    except ValueError:
        return "never"
    else:
        raise ValueError("from else")
    finally:
        print("finally runs")


def del_in_except():
    e = "before"
    try:
        raise ValueError
    except ValueError as e:
        del e
    return "e" in locals()


def reuse_name():
    for e in (1, 2):
        try:
            raise KeyError(e)
        except KeyError as e:
            kept = e
    return repr(kept)


run(break_in_except, 5)
run(break_in_except, 2)
for f in (return_in_except, raise_in_except_in_loop, while_try, with_and_loop, deep_finally, generator_in_finally, try_in_comprehension_function, else_raises, del_in_except, reuse_name):
    run(f)
run(nested, 4)
