# sys.setprofile: calls and returns of Python functions and of builtins.
import sys

log = []


def profiler(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return
    if event.startswith("c_"):
        arg = arg.__qualname__
    elif event == "return":
        arg = repr(arg)
    log.append((event, frame.f_code.co_name, frame.f_lineno, arg))


def run(f, *args):
    log.clear()
    sys.setprofile(profiler)
    try:
        f(*args)
    except Exception as e:
        sys.setprofile(None)
        print(type(e).__name__)
    sys.setprofile(None)
    print(f.__name__)
    for entry in log:
        print("   ", *entry)


def builtins():
    items = [3, 1]
    items.append(len(items))
    items.sort(key=lambda x: -x)
    append = items.append
    append(1)
    str(5)
    int("3")
    list(range(2))
    print
    max(1, 2, key=abs)
    sorted(items, reverse=True)
    return "".join(["a"])


def failing():
    try:
        len(5)
    except TypeError:
        pass
    [].pop()


def keywords(*args, **kw):
    dict(a=1)
    sum(*[[1, 2]])
    keywords2(*(1, 2), **{"c": 3})
    "x".encode(encoding="ascii")
    int.from_bytes(b"1", "big")


def keywords2(a, b, c):
    return a + b + c


class C:
    def __init__(self, n):
        self.n = n

    def method(self):
        return self.n

    def __len__(self):
        return 2

    @property
    def p(self):
        return 1

    @staticmethod
    def s():
        pass


def objects():
    c = C(1)
    c.method()
    len(c)
    c.p
    C.s()
    isinstance(c, C)
    getattr(c, "n")
    super(C, c).__repr__


def generator():
    def g():
        yield 1
        yield 2
    for x in g():
        pass
    it = g()
    next(it)
    it.close()


def inner_exception():
    def raiser():
        raise KeyError
    try:
        raiser()
    except KeyError:
        return 1


for f in builtins, failing, keywords, objects, generator, inner_exception:
    run(f)
print(sys.getprofile())
sys.setprofile(profiler)
print(sys.getprofile() is profiler)
sys.setprofile(None)
