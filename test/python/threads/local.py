# Thread-local data in one thread.
import _thread

def show(source):
    try:
        text = repr(eval(source))
    except BaseException as e:
        text = f"{type(e).__name__}: {e}"
    text = text.replace(str(_thread.get_ident()), "MAIN")
    print(source, "->", " ".join("0x" if w.startswith("0x") else w for w in text.split(" ")))


class M(_thread._local):
    x = 1

    def __init__(self, a=0, **k):
        print("init", a, k)
        self.a = a

    @property
    def double(self):
        return self.a * 2


m = M(3, b=2)
for line in """
m.a
m.__dict__
m.x
m.y
m.double
setattr(m, "double", 1)
setattr(m, "__dict__", {})
delattr(m, "__dict__")
delattr(m, "zz")
delattr(m, "a")
m.__dict__
setattr(m, "x", 2)
m.x, M.x
hasattr(m, "nothing")
getattr(m, "nothing", "fallback")
_thread._local().__dict__
setattr(_thread._local(), "x", 1)
_thread._local().q
vars(m)
M(1, 2, 3)
M.__init__ is m.__init__.__func__
_thread._local.__init__(m, 5)
_thread._local.__new__()
_thread._local.__new__(int)
_thread._local.__getattribute__(1, "x")
_thread._local(1)
_thread._local(a=1)
sorted(n for n in _thread._local.__dict__ if n != "__module__")
isinstance(m, _thread._local)
m.__class__
_thread._local.__mro__
""".strip().split("\n"):
    show(line)


class N(_thread._local):
    __slots__ = ("s",)


n = N()
n.s = 1
n.q = 2
print(n.__dict__, n.s)


class Fallback(_thread._local):
    def __getattr__(self, name):
        return "made " + name


f = Fallback()
f.own = 1
print(f.own, f.other)

total = 0
counter = _thread._local()
counter.n = 0
for i in range(500):
    counter.n += 1
    total += counter.n
print(total, counter.n)


class Failing(_thread._local):
    def __init__(self):
        raise LookupError("no")


try:
    Failing()
except LookupError as e:
    print(e)
