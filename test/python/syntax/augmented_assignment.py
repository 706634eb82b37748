x = 5
x += 3; print(x)
x -= 1; print(x)
x *= 2; print(x)
x //= 3; print(x)
x **= 3; print(x)
x %= 50; print(x)
x <<= 2; print(x)
x >>= 1; print(x)
x |= 0b1000; print(x)
x &= 0b1100; print(x)
x ^= 0xFF; print(x)
x /= 2; print(x)
s = "a"
s += "b"
s *= 3
s %= ()
print(s)
l = m = [1]
l += (2, 3)
l *= 2
print(l, m is l)
t = (1,)
u = t
t += (2,)
print(t, u)
d = {"a": 1}
d["a"] += 10
d |= {"b": 2}
print(d)
st = sf = {1, 2}
st |= {3}
st -= {1}
print(st, sf is st)


def log(n, v):
    print("eval", n)
    return v


a = [[1, 2], [3]]
log("obj", a)[log("idx", 0)][log("idx2", 1)] += log("val", 5)
print(a)


class C:
    v = 1

    def __matmul__(self, o): return "matmul"
    def __imatmul__(self, o): return "imatmul"


c = C()
c.v += 1
print(c.v, C.v, c.__dict__)
C.v += 10
print(C.v, c.v)
c @= 1
print(c)
n = None
for code in ("n += 1", "n @= 1", "undefined_x += 1", "t[0] += 1", "s -= 1", "l += 1", "x <<= 1.5", "s[0] += 'x'", "d['zz'] += 1", "c.nope += 1"):
    try:
        exec(code)
    except (TypeError, NameError, KeyError, AttributeError) as e:
        print(code, "|", type(e).__name__, e)


def scope():
    try:
        x += 1
    except UnboundLocalError as e:
        print(e)
    total = 0
    for i in range(4): total += i
    def inner():
        nonlocal total
        total *= 10
    inner()
    return total


print(scope())
for source in ("a, b += 1", "(a, b) += 1", "[a] += 1", "f() += 1", "a + b += 1", "1 += 1", "a += b += 1", "(a) += 1", "None += 1", "a: int += 1"):
    try:
        compile(source, "s", "exec")
        print(source, "| fine")
    except SyntaxError as e:
        print(source, "|", e.msg)
