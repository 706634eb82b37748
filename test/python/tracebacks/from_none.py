def f():
    try:
        int("x")
    except ValueError:
        raise RuntimeError("hidden cause") from None


try:
    f()
except RuntimeError as e:
    print(repr(e.__cause__), repr(e.__context__), e.__suppress_context__)
    raise TypeError("shows the RuntimeError but not its context")
