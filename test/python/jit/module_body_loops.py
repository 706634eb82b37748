"""Hot loops in a module body, a class body and an exec: names are looked up in the namespace on each turn."""

total = 0
for i in range(3000):
    total += i
    if i == 2000:
        globals()["total"] = 0.5
print(total, i)

n = 0
while n < 3000:
    n += 1
    if n % 1000 == 0:
        n = n + 1
    if n == 2500:
        del total
try:
    total
except NameError as e:
    print(e)


class Body:
    x = 0
    for k in range(3000):
        x += k
        if k == 1500:
            x = float(x)
    squares = []
    for k in range(5):
        squares.append(k * n)

    def f(self):
        return self.x, n


print(Body.x, Body.k, Body.squares, Body().f())
ns = {}
exec(
    """
a = b = 0
for i in range(3000):
    a, b = b + 1, a
    if i == 2900:
        __builtins__['range'] if isinstance(__builtins__, dict) else None
def g():
    return a, b
""",
    ns,
)
print(ns["g"]())


class Tracking(dict):
    def __missing__(self, key):
        if key in ("range", "print"):
            raise KeyError(key)
        return 7


space = Tracking()
exec("t = 0\nfor i in range(1000):\n    t += unknown\n", {}, space)
print(space["t"])
x = 1
for _ in range(2000):
    x = x * 3 % 1000003
    try:
        if x % 2:
            continue
        x += 1
    finally:
        x ^= 1
print(x)


def shadow():
    for _ in range(3):
        for i in range(1000):
            pass
    return i


print(shadow(), i)
with open(__file__) as f:
    for number, line in enumerate(f):
        last = line
print(number > 50, last.strip()[:5])
