# Special methods set to None block the protocol.
def t(f, *a):
    try:
        print(f(*a))
    except TypeError as e:
        print("TypeError", e)


class A:
    def __add__(self, other):
        return "A+"

    def __sub__(self, other):
        return NotImplemented


class NoIadd(A):
    __iadd__ = None


class R:
    __rsub__ = __eq__ = __ne__ = __lt__ = __contains__ = __iter__ = __hash__ = __len__ = __bool__ = __call__ = None
    __getitem__ = __setitem__ = __delitem__ = __repr__ = __str__ = __index__ = __int__ = __float__ = None
    __enter__ = __neg__ = __next__ = __reversed__ = __add__ = __radd__ = __format__ = None


def iadd():
    x = NoIadd()
    x += 1


r = R()


def setitem():
    r[0] = 1


def delitem():
    del r[0]


def enter():
    with r:
        pass


for f in (iadd, setitem, delitem, enter):
    t(f)
t(lambda: A() - r)
t(lambda: r == 1)
t(lambda: 1 == r)
t(lambda: r != 1)
t(lambda: r < 1)
t(lambda: 1 > r)
t(lambda: 1 in r)
t(lambda: r())
t(lambda: r[0])
t(lambda: [1][r])
t(lambda: -r)
t(lambda: r + 1)
t(lambda: 1 + r)
for f in (iter, hash, len, bool, repr, str, int, float, next, reversed, format):
    t(f, r)
