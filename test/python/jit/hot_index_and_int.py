# __index__, __int__, __float__, __round__ and their like on objects used as numbers in hot loops.
class N:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v

    def __float__(self):
        return self.v / 2

    def __round__(self, digits=None):
        return (self.v, digits)

    def __abs__(self):
        return -self.v

    def __trunc__(self):
        return 99


ITEMS = list(range(50))
TEXT = "abcdefghij" * 5


def run(n):
    t = 0
    out = []
    for i in range(n):
        k = N(i % 10)
        t += ITEMS[k] + len(TEXT[k:]) + int(k) + abs(k)
        t += len(ITEMS[: N(3)]) + len([0] * k)
        if i % 100 == 0:
            out.append((TEXT[k], float(k), round(k), round(k, 1), hex(k), range(k), bytes(N(2)), 1 << N(i % 5), divmod(7, 2)))
    return t, out


print(run(301))


class Bad:
    def __init__(self, v):
        self.v = v

    def __index__(self):
        return self.v


def bad(v, n):
    for i in range(n):
        try:
            ITEMS[Bad(i if i < n - 1 else v)] if i < 40 or i == n - 1 else 0
        except Exception as e:
            return type(e).__name__, str(e)


for v in (100, -51, "1", 1.0, None, 2**70, True):
    print(v, bad(v, 300))
