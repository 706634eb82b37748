# Exceptions whose __init__, __new__ or both are written in Python: args, str, repr and what is raised, in hot code too.


class Init(Exception):
    def __init__(self, a, b=2, *, c=3): self.abc = a, b, c
class InitSuper(Exception):
    def __init__(self, a, b=2): super().__init__("from super", a); self.b = b
class New(Exception):
    def __new__(cls, *args, **kw): self = super().__new__(cls, "new", *args); self.kw = kw; return self
    def __init__(self, *args, **kw): pass
class Both(Exception):
    def __new__(cls, a): return super().__new__(cls, "given to new", a)
    def __init__(self, a): super().__init__("given to init", a)
class NoInit(Exception): pass
class Empty(Exception):
    def __init__(self): pass
class Key(KeyError):
    def __init__(self, k): self.k = k
class Os(OSError):
    def __init__(self, a, b=None): self.mine = a, b
class OsNew(OSError):
    def __new__(cls, *a): return super().__new__(cls, 9999, "from new")
class Stop(StopIteration):
    def __init__(self, v): self.own = v
class Exit(SystemExit):
    def __init__(self, v): self.own = v
class Import(ImportError):
    def __init__(self, m, **kw): super().__init__(m, **kw); self.extra = sorted(kw)
class Group(ExceptionGroup):
    def __new__(cls, excs, code): self = super().__new__(cls, "g", excs); self.code = code; return self
    def __init__(self, excs, code): self.again = code
class Unicode(UnicodeDecodeError):
    def __init__(self, data): super().__init__("enc", data, 0, 1, "why")
class Str(Exception):
    def __str__(self): return f"shown {self.args}"
class Deep(InitSuper):
    def __init__(self, *a): super().__init__(*a); self.args += ("deep",)


CASES = [(Init, (1,), {}), (Init, (1, 5), {"c": 6}), (Init, (), {}), (Init, (1,), {"x": 1}), (InitSuper, (1,), {}), (InitSuper, (1,), {"b": 7}), (New, (1, 2), {"k": 3}), (Both, (1,), {}), (Both, (), {}), (NoInit, (1, "x"), {}), (NoInit, (), {"k": 1}), (Empty, (), {}), (Empty, (1,), {}), (Key, ("k",), {}), (Os, (1, 2), {}), (Os, (9999, "m"), {}), (OsNew, (1,), {}), (Stop, (5,), {}), (Exit, (3,), {}),
         (Import, ("m",), {"name": "n", "path": "p"}), (Import, ("m",), {"nope": 1}), (Group, ([ValueError(1)], 7), {}), (Unicode, (b"ab",), {}), (Str, (1,), {}), (Deep, (4,), {})]


def make(cls, args, kw):
    try:
        raise cls(*args, **kw)
    except BaseException as e:
        return type(e).__name__, e.args, str(e), repr(e), {k: v for k, v in sorted(e.__dict__.items()) if k != "__notes__"}


for cls, args, kw in CASES:
    print(cls.__name__, args if cls is not Group else "", kw, *make(cls, args, kw))


def hot(n):
    results = set()
    for i in range(n):
        for f in (lambda: Init(i, b=2), lambda: InitSuper(i), lambda: Init(i), lambda: Key(i), lambda: NoInit(i, i), lambda: Both(i), lambda: Deep(i), lambda: Os(i), lambda: Empty()):
            try:
                raise f()
            except Exception as e:
                results.add((type(e).__name__, len(e.args), e.args[:1] == (i,), bool(str(e))))
        try:
            Init()
        except TypeError as e:
            results.add((type(e).__name__, str(e)))
    return sorted(results, key=repr)


print(*hot(300), sep="\n")


def direct(n):
    total = 0
    for i in range(n):
        try:
            raise Init(i, 5)
        except Init as e:
            total += e.args[0] + e.abc[1] + len(e.args)
        try:
            raise Key(i)
        except KeyError as e:
            total += e.args[0] + e.k
    return total


print(direct(400))
e = Init(1)
e.__init__(2, 3)
print(e.args, e.abc)
e.__setstate__({"abc": "state"})
print(e.abc, e.__reduce__()[1:], InitSuper(1).__reduce__()[1:])
