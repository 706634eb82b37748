# The hooks that copy and pickle use: __reduce__, __reduce_ex__, __getstate__, __getnewargs__.
class P:
    def __init__(self, x):
        self.x = x


class S:
    __slots__ = ("a", "b")


class SD(S):
    pass


class N:
    def __new__(cls, *a):
        return super().__new__(cls)

    def __getnewargs__(self):
        return (1, 2)


class NX(N):
    def __getnewargs_ex__(self):
        return (1,), {"k": 2}


class St:
    def __getstate__(self):
        return "state"


class D(dict):
    pass


class L(list):
    pass


def show(o, *protocols):
    for protocol in protocols or (2, 4):
        try:
            r = o.__reduce_ex__(protocol)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
            continue
        if isinstance(r, str):
            print(r)
            continue
        print(r[0].__name__, [getattr(a, "__name__", a) for a in r[1]], r[2:3], [list(i) if i is not None else None for i in r[3:]])


show(P(1))
s = S()
show(s)
s.a = 1
show(s)
sd = SD()
sd.a = 5
sd.c = 6
show(sd)
show(N())
show(NX())
show(St())
show(D(a=1))
show(L([1, 2]))
print(P(1).__getstate__(), s.__getstate__(), sd.__getstate__(), object().__getstate__(), SD().__getstate__(), P.__new__(P).__getstate__())
print(object().__reduce_ex__(2)[0].__name__)


class R:
    def __reduce__(self):
        return "global_name"


show(R(), 0, 2, 4)


class RX(R):
    def __reduce_ex__(self, p):
        return "ex" + str(p)


show(RX(), 0, 2)


class BadArgs:
    def __getnewargs__(self):
        return [1]


class BadArgsEx:
    def __getnewargs_ex__(self):
        return (1,)


show(BadArgs())
show(BadArgsEx())
show(len)
show((x for x in ()))
show(type)
for o in (5, "s", (1, 2), [1], {1: 2}, 1.5, None, True, range(3), slice(1, 2), ...):
    try:
        r = o.__reduce_ex__(4)
        print(type(o).__name__, r[0].__name__ if not isinstance(r, str) else r)
    except TypeError as e:
        print(type(o).__name__, e)
try:
    object().__reduce_ex__("x")
except TypeError as e:
    print(e)
try:
    show(type("Loc", (), {"__slots__": ("q",)})(), 0, 1)
except TypeError as e:
    print(e)
e = ValueError("a", 1)
e.extra = 2
print(e.__reduce__()[1:], KeyError().__reduce__()[1:])
