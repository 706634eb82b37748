# copy and deepcopy written over __reduce_ex__, as the library does it.
def reconstruct(parts, deep=lambda x: x):
    func, args, *rest = parts
    state, items, pairs = [*rest, None, None, None][:3]
    y = func(*(deep(a) for a in args))
    if state is not None:
        state = deep(state)
        if hasattr(y, "__setstate__"):
            y.__setstate__(state)
        else:
            state, slots = state if isinstance(state, tuple) and len(state) == 2 else (state, None)
            if state:
                y.__dict__.update(state)
            for k, v in (slots or {}).items():
                setattr(y, k, v)
    for item in items or ():
        y.append(deep(item))
    for k, v in pairs or ():
        y[deep(k)] = deep(v)
    return y


def copy(x):
    if type(x) in (int, str, type(None), bool, float, tuple, type):
        return x
    r = x.__reduce_ex__(4)
    return x if isinstance(r, str) else reconstruct(r)


def deepcopy(x):
    if type(x) in (int, str, type(None), bool, float, type):
        return x
    if type(x) is tuple:
        return tuple(map(deepcopy, x))
    if type(x) is list:
        return list(map(deepcopy, x))
    if type(x) is dict:
        return {deepcopy(k): deepcopy(v) for k, v in x.items()}
    r = x.__reduce_ex__(4)
    return x if isinstance(r, str) else reconstruct(r, deepcopy)


class Point:
    def __init__(self, x, y):
        print("init")
        self.x, self.y = x, y


class Slots:
    __slots__ = ("a", "b", "unset")


class Both(Slots):
    pass


class L(list):
    pass


class D(dict):
    pass


class Immutable:
    def __new__(cls, v):
        self = super().__new__(cls)
        self.v = v
        return self

    def __getnewargs__(self):
        return (self.v,)


class WithState:
    def __init__(self):
        self.secret = 1

    def __getstate__(self):
        return {"saved": self.secret}

    def __setstate__(self, state):
        print("setstate", state)
        self.secret = state["saved"] + 1


class T(tuple):
    pass


p = Point(1, [2])
q = copy(p)
r = deepcopy(p)
print(q.x, q.y is p.y, r.y == p.y, r.y is p.y, type(q).__name__)
s = Slots()
s.a, s.b = 1, [2]
c = copy(s)
print(c.a, c.b is s.b, hasattr(c, "unset"))
b = Both()
b.a, b.extra = 1, 2
c = copy(b)
print(c.a, c.extra, c.__dict__)
l = L([1, [2]])
l.attr = "x"
c = deepcopy(l)
print(c, c.attr, type(c).__name__, c[1] is l[1], copy(l)[1] is l[1])
d = D(a=[1])
c = deepcopy(d)
print(c, type(c).__name__, c["a"] is d["a"])
print(copy(Immutable(5)).v, copy(WithState()).secret, copy(T((1, 2))), type(copy(T((1, 2)))).__name__, copy(len) is len)
e = ValueError("a", 1)
e.extra = 5
c = copy(e)
print(repr(c), c.extra)
