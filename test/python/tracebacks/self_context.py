# A cycle in the chain must not be followed for ever.
def f():
    try:
        raise ValueError("first")
    except ValueError as e:
        other = KeyError("second")
        other.__context__ = e
        e.__context__ = other
        raise e


try:
    f()
except ValueError as e:
    print(repr(e), repr(e.__context__), repr(e.__context__.__context__))
    e.__cause__ = e
    print(e.__suppress_context__)
    raise
