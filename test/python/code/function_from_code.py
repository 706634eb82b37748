def t(f):
    try:
        r = f()
        print(r if not callable(r) else r.__name__)
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b=2):
    return a, b, name


Function = type(f)
g = Function(f.__code__, {"name": "there"}, "g", (5,))
print(g(1), g.__name__, g.__qualname__, g.__defaults__, g.__module__)
t(lambda: Function(f.__code__, {}, closure=()))
t(lambda: Function(f.__code__, {}, closure=(1,)))
t(lambda: Function(f.__code__, []))
t(lambda: Function(3, {}))
t(lambda: Function(f.__code__))
t(lambda: Function(f.__code__, {}, 3))
t(lambda: Function(f.__code__, {}, None, 3))
t(lambda: Function(f.__code__, {}, None, None, 3))


def outer():
    v = 1

    def inner():
        return v

    return inner


h = outer()
t(lambda: Function(h.__code__, {}, "h", None, h.__closure__)())
t(lambda: Function(h.__code__, {}))
t(lambda: Function(h.__code__, {}, closure=(1,)))
t(lambda: Function(h.__code__, {}, closure=()))


def swap(new):
    h.__code__ = new


t(lambda: swap(f.__code__))
t(lambda: swap(3))
f.__code__ = (lambda a, b=0: ("new", a, b)).__code__
t(lambda: f(1))
print(f.__name__)
