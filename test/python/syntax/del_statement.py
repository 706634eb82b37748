x = y = 1
del x
try:
    x
except NameError as e:
    print(e)
try:
    del x
except NameError as e:
    print(e)
a = [1, 2, 3, 4, 5]
del a[0], a[-1]
del a[0:1]
print(a)
d = {"a": 1, "b": 2}
del d["a"]
print(d)


class O:
    attr = 1

    def __init__(self):
        self.x = 1

    def __delitem__(self, k): print("delitem", k)
    def __delattr__(self, n): print("delattr", n); object.__delattr__(self, n)


o = O()
del o.x, o[1], o[1:2, 3]
try:
    del o.attr
except AttributeError as e:
    print(e)
b, c, (e, f) = 1, 2, (3, 4)
del b, (c, [e]), f
print([n for n in "bcef" if n in globals()])
del ()


def local():
    v = 1
    del v
    try:
        return v
    except UnboundLocalError as e:
        return str(e)


print(local())


def loop():
    for i in range(2):
        pass
    del i
    return "i" in locals()


print(loop())


def cell():
    v = 1
    def get(): return v
    del v
    try:
        get()
    except NameError as e:
        print(e)
    v = 2
    return get()


print(cell())


def glob():
    global y
    del y


glob()
print("y" in globals())
for action in (lambda: d.__delitem__("zz"), lambda: a.__delitem__(50)):
    try:
        action()
    except (KeyError, IndexError) as e:
        print(repr(e))
try:
    del (1, 2)[0]
except TypeError as e:
    print(e)
for source in ("del f()", "del 1", "del x + 1", "del (a, 5)", "del *a", "del [x for x in y]", "del x = 1", "del None", "del (yield)", "del a if b else c", "del {}"):
    try:
        compile(source, "s", "exec")
    except SyntaxError as e:
        print(source, "|", e.msg)
