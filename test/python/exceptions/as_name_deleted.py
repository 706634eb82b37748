e = "outer value"
try:
    raise ValueError("x")
except ValueError as e:
    print(repr(e))
try:
    print(e)
except NameError as error:
    print(error)


def f():
    try:
        raise ValueError("y")
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


print(f())
try:
    raise KeyError("z")
except KeyError as g:
    g = "rebinding is fine"
    print(g)
print("g" in globals())
try:
    raise KeyError
except KeyError as h:
    del h
print("h" in globals())


def keep():
    saved = None
    try:
        raise OSError("kept")
    except OSError as e:
        saved = e
    return saved


print(repr(keep()))


def closure():
    try:
        raise ValueError("in closure")
    except ValueError as e:
        def get():
            return e
        print(repr(get()))
    try:
        get()
    except NameError as error:
        print(type(error).__name__, error)


closure()
