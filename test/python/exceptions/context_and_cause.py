def show(e):
    return f"{e!r} cause={e.__cause__!r} context={e.__context__!r} suppress={e.__suppress_context__}"


try:
    try:
        raise ValueError(1)
    except ValueError:
        raise KeyError(2)
except KeyError as e:
    print(show(e))
try:
    try:
        raise ValueError(1)
    except ValueError as v:
        raise KeyError(2) from v
except KeyError as e:
    print(show(e))
try:
    try:
        raise ValueError(1)
    except ValueError:
        raise KeyError(2) from None
except KeyError as e:
    print(show(e))
e = ValueError("manual")
e.__cause__ = TypeError("set by hand")
print(show(e))
e.__cause__ = None
print(show(e))
e.__suppress_context__ = False
print(show(e))
for name, value in (("__cause__", 5), ("__context__", "x")):
    try:
        setattr(e, name, value)
    except TypeError as error:
        print(error)
try:
    del e.__cause__
except TypeError as error:
    print(error)


def nested():
    try:
        raise ValueError("a")
    except ValueError:
        try:
            raise KeyError("b")
        except KeyError:
            pass
        raise TypeError("c")


try:
    nested()
except TypeError as e:
    print(show(e), show(e.__context__))


def function_called_in_handler():
    raise IndexError("from a callee")


try:
    try:
        raise ValueError("outer")
    except ValueError:
        function_called_in_handler()
except IndexError as e:
    print(show(e))
