# __context__, __cause__, __suppress_context__: when each is set, and how cycles are broken.
def show(e, depth=0):
    if e is None or depth > 6:
        return repr(e)
    return f"{e!r}[cause={show(e.__cause__, depth + 1)} context={show(e.__context__, depth + 1)} suppress={e.__suppress_context__}]"


def attempt(f):
    try:
        f()
    except BaseException as e:
        print(f.__name__, show(e))


def plain():
    try:
        raise KeyError(1)
    except KeyError:
        raise ValueError(2)


def from_other():
    try:
        raise KeyError(1)
    except KeyError as e:
        raise ValueError(2) from e


def from_none():
    try:
        raise KeyError(1)
    except KeyError:
        raise ValueError(2) from None


def from_class():
    raise ValueError(1) from KeyError


def in_finally():
    try:
        raise KeyError(1)
    finally:
        raise ValueError(2)


def after_handled():
    try:
        raise KeyError(1)
    except KeyError:
        pass
    raise ValueError(2)


def nested():
    try:
        try:
            raise KeyError(1)
        except KeyError:
            raise ValueError(2)
    except ValueError:
        raise TypeError(3)


def reraise_inner():
    try:
        raise KeyError(1)
    except KeyError as first:
        try:
            raise ValueError(2)
        except ValueError:
            raise first


def self_context():
    try:
        raise KeyError(1)
    except KeyError as e:
        raise e


def from_self():
    e = ValueError(1)
    raise e from e


def with_cm():
    class CM:
        def __enter__(self):
            pass

        def __exit__(self, *a):
            raise OSError("exit")

    with CM():
        raise KeyError("body")


def generator():
    def g():
        try:
            yield
        except KeyError:
            raise ValueError("from the generator")

    it = g()
    next(it)
    try:
        raise IndexError("outside")
    except IndexError:
        it.throw(KeyError("thrown"))


def stop_iteration():
    def g():
        raise StopIteration("x")
        yield

    next(g())


for f in (plain, from_other, from_none, from_class, in_finally, after_handled, nested, reraise_inner, self_context, from_self, with_cm, generator, stop_iteration):
    attempt(f)
e = ValueError(1)
for name, value in (("__cause__", 5), ("__context__", "x"), ("__traceback__", 5), ("__suppress_context__", 5), ("__suppress_context__", "x"), ("__notes__", 5), ("args", 5), ("args", "ab"), ("__cause__", None), ("__cause__", KeyError(2)), ("__traceback__", None)):
    try:
        setattr(e, name, value)
        print(name, getattr(e, name), e.__suppress_context__)
    except TypeError as err:
        print(err)
for bad in (5, "string", None, int, [], object(), type):
    try:
        raise bad
    except TypeError as err:
        print(err)
    try:
        raise ValueError from bad
    except (TypeError, ValueError) as err:
        print(type(err).__name__, err)
    try:
        ValueError().with_traceback(bad)
    except TypeError as err:
        print(err)


class BadNew(Exception):
    def __new__(cls):
        return 5


class Raises(Exception):
    def __init__(self):
        raise RuntimeError("in __init__")


for cls in (BadNew, Raises):
    try:
        raise cls
    except (TypeError, RuntimeError) as err:
        print(type(err).__name__, err)
try:
    raise
except RuntimeError as err:
    print(err)
try:
    del e.args
except TypeError as err:
    print(err)
for name in ("__cause__", "__context__", "__traceback__"):
    try:
        delattr(e, name)
    except TypeError as err:
        print(err)
n = ValueError("noted")
n.add_note("one")
n.add_note("two")
print(n.__notes__)
for bad in (5, None, b"x"):
    try:
        n.add_note(bad)
    except TypeError as err:
        print(err)
n.__notes__ = "text"
try:
    n.add_note("three")
except TypeError as err:
    print(err)
