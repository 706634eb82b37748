# In-place operators: methods, fallbacks, results, and error texts.
class Full:
    def __init__(self, v):
        self.v = v

    def __repr__(self):
        return f"Full({self.v!r})"


OPS = "iadd isub imul imatmul itruediv ifloordiv imod ipow ilshift irshift iand ixor ior".split()
for name in OPS:
    setattr(Full, f"__{name}__", lambda self, o, name=name: (Full(f"{name} {o}")))
f = Full(0)
f += 1
print(f)
f -= 1
print(f)
f *= 2
print(f)
f @= 2
print(f)
f /= 2
print(f)
f //= 2
print(f)
f %= 2
print(f)
f **= 2
print(f)
f <<= 2
print(f)
f >>= 2
print(f)
f &= 2
print(f)
f ^= 2
print(f)
f |= 2
print(f)


class NotImpl:
    def __iadd__(self, o):
        print("iadd")
        return NotImplemented

    def __add__(self, o):
        print("add")
        return NotImplemented


class Right:
    def __radd__(self, o):
        print("radd")
        return "radd result"


x = NotImpl()
x += Right()
print(x)
x = NotImpl()
for statement in "x += 1", "x -= 1", "x *= 1", "x @= 1", "x /= 1", "x //= 1", "x %= 1", "x **= 1", "x <<= 1", "x >>= 1", "x &= 1", "x ^= 1", "x |= 1":
    x = NotImpl()
    try:
        exec(statement)
    except TypeError as e:
        print(e)
for statement in "x += 'a'", "x -= 'a'", "x **= 'a'", "x @= 3", "x |= 1.5", "x //= None", "x %= []":
    x = 1
    try:
        exec(statement)
    except TypeError as e:
        print(e)
t = ([],)
try:
    t[0] += [1]
except TypeError as e:
    print(e, t)


class Box:
    def __getitem__(self, k):
        print("get", k)
        return 10

    def __setitem__(self, k, v):
        print("set", k, v)

    def __getattr__(self, n):
        print("getattr", n)
        return 20

    def __setattr__(self, n, v):
        print("setattr", n, v)


box = Box()


def key():
    print("key")
    return "k"


box[key()] += 1
box.attr -= 5
a = b = [1]
a += (2,)
print(a is b, b)
a *= 2
print(b)
s = "x"
s += "y"
print(s)
d = {1: 2}
e = d
d |= [(3, 4)]
print(e)
q = {1}
q |= {2}
try:
    q |= [3]
except TypeError as err:
    print(err)
