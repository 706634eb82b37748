# Iterators written in Python, driven by hot loops: exceptions from __next__, __iter__ that gives something else, a class that changes on the way.
class Count:
    def __init__(self, n):
        self.n = n
        self.i = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.i >= self.n:
            raise StopIteration(self.i)
        self.i += 1
        return self.i


def total(n):
    t = 0
    for x in Count(n):
        t += x
    return t


print(total(10), total(500), total(0))
print(sum(Count(400)), max(Count(300)), list(Count(3)), sorted(Count(4), reverse=True), *Count(2))


class Breaks(Count):
    def __next__(self):
        if self.i == 250:
            raise ValueError("at 250")
        return super().__next__()


seen = 0
try:
    for seen in Breaks(400):
        pass
except ValueError as e:
    print(e, seen, e.__traceback__.tb_next.tb_frame.f_locals["self"].i)


def changing():
    out = 0
    c = Count(500)
    for x in c:
        if x == 300:
            Count.__next__ = lambda self: (_ for _ in ()).throw(StopIteration)
        out = x
    return out


saved = Count.__next__
print(changing())
Count.__next__ = saved


class Bad:
    def __iter__(self):
        return 5


for bad in (Bad(), 7, Count):
    try:
        for _ in bad:
            pass
    except TypeError as e:
        print(e)


def unpack(n):
    s = 0
    for _ in range(n):
        a, b, c = Count(3)
        first, *rest = Count(4)
        s += a + b * c + first + len(rest)
    return s


print(unpack(300))
try:
    a, b = Count(3)
except ValueError as e:
    print(e)
