"""Tracebacks from hot code: lines, names and carets as they are in cold code."""
import traceback


def divide(a, b):
    return a / b


def loop(n, bad):
    total = 0
    for i in range(n):
        total += divide(
            i, n - i - bad
        )
    return total


class Thing:
    def attr(self, n):
        x = self
        for i in range(n):
            x = self if i < n - 1 else None
            x.value
        return x

    value = 3

    def item(self, n):
        data = [0] * (n - 1)
        for i in range(n):
            data[i] = data[i] + i * 2

    def call(self, n):
        f = len
        for i in range(n):
            if i == n - 1:
                f = None
            f(()) + f(())

    def binary(self, n):
        a = 0
        for i in range(n):
            a = (i + 1) * (2 - a) + (None if i == n - 1 else 3)

    def unpack(self, n):
        for i in range(n):
            a, b = (i,) * (2 + (i == n - 1))

    def compare(self, n):
        for i in range(n):
            i < (i if i < n - 1 else "x") < 3

    def comprehension(self, n):
        return [1 // (n - 1 - i) for i in range(n)]

    def generator(self, n):
        return sum(1 // (n - 1 - i) for i in range(n))

    def nested(self, n):
        def inner(k):
            return k.missing

        for i in range(n):
            try:
                inner(i)
            except AttributeError:
                if i == n - 1:
                    raise KeyError("outer")


print(loop(1000, 1000) if False else "")
try:
    loop(1000, 1)
except ZeroDivisionError:
    traceback.print_exc()
for name in ("attr", "item", "call", "binary", "unpack", "compare", "comprehension", "generator", "nested"):
    try:
        getattr(Thing(), name)(1000)
    except Exception:
        traceback.print_exc()


def rec(n):
    if n == 0:
        raise ValueError("deep")
    return rec(n - 1) + 1


for i in range(200):
    try:
        rec(30)
    except ValueError as e:
        last = e
traceback.print_exception(last)
loop(1000, 500)
