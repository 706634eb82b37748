def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def outer():
    x, y = 1, 2

    def inner():
        nonlocal x
        x += 10
        return x, y

    return inner


f = outer()
c = f.__code__
print(c.co_freevars)
t(lambda: exec(c, closure=f.__closure__))
print(f.__closure__[0].cell_contents)
t(lambda: exec(c, {}, closure=f.__closure__))
t(lambda: exec(c))
t(lambda: exec(c, closure=()))
t(lambda: exec(c, closure=list(f.__closure__)))
t(lambda: exec(c, closure=f.__closure__[:1]))
t(lambda: exec(c, closure=(1, 2)))
t(lambda: eval(c))
t(lambda: exec("1", closure=()))
t(lambda: exec("1", closure=f.__closure__))
t(lambda: exec(t.__code__, closure=f.__closure__))


def simple():
    global result
    result = "ran"
    return 5


print(exec(simple.__code__), eval(simple.__code__), result)


def needs(a):
    return a


t(lambda: exec(needs.__code__))


def gen():
    yield 1


print(list(eval(gen.__code__)))
