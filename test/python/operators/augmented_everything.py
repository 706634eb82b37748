# Augmented assignment to every kind of target, with what is read and written.
log = []


class Box:
    def __init__(self):
        self.__dict__["d"] = {}

    def __getattr__(self, k):
        log.append(("get", k))
        return self.__dict__["d"].get(k, 0)

    def __setattr__(self, k, v):
        log.append(("set", k, v))
        self.__dict__["d"][k] = v

    def __getitem__(self, k):
        log.append(("getitem", k))
        return self.__dict__["d"].get(k, 0)

    def __setitem__(self, k, v):
        log.append(("setitem", k, v))
        self.__dict__["d"][k] = v


b = Box()
b.x += 1
b.x -= 5
b["k"] *= 3
b[1:2] += 1
b[1, 2] |= 4
b[...] += 1
print(log)
log.clear()


def target():
    log.append("target")
    return b


def key():
    log.append("key")
    return "k"


def value():
    log.append("value")
    return 2


target().attr += value()
target()[key()] += value()
print(log)
g = 1


def f():
    global g
    g += 1
    local = 5
    local **= 2
    local //= 3
    local %= 5
    local <<= 3
    local >>= 1
    local ^= 3
    local &= 14
    cell = [1]

    def inner():
        nonlocal cell
        cell += [2]
        return cell

    return g, local, inner(), cell


print(f())


def unbound():
    n += 1


try:
    unbound()
except UnboundLocalError as e:
    print(e)
try:
    undefined_global += 1
except NameError as e:
    print(e)


class K:
    n = 1
    n += 1
    s = ()
    s += (1,)
    try:
        missing += 1
    except NameError as e:
        err = str(e)


print(K.n, K.s, K.err)
t = (1, [2])
try:
    t[1] += [3]
except TypeError as e:
    print(e, t)
try:
    t[0] += 1
except TypeError as e:
    print(e, t)
s = "abc"
try:
    s[0] += "x"
except TypeError as e:
    print(e)
x = [1, 2]
y = x
x += "ab"
x *= 2
print(y, x is y)
try:
    x += 5
except TypeError as e:
    print(e, x)
d = {}
try:
    d["missing"] += 1
except KeyError as e:
    print(repr(e))
K.n += 1
K().n += 5
print(K.n)
k = K()
k.n += 10
print(k.n, K.n, k.__dict__)
m = 5
m @= type("M", (), {"__rmatmul__": lambda self, o: ("rmatmul", o)})()
print(m)
