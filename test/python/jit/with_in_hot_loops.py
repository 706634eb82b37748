"""with in hot loops: exits run in order on every way out, exceptions are swallowed or not, several managers, return values kept."""


class M:
    def __init__(self, name, swallow=False):
        self.name = name
        self.swallow = swallow

    def __enter__(self):
        log.append("+" + self.name)
        return self

    def __exit__(self, kind, value, tb):
        log.append("-" + self.name + (kind.__name__ if kind else ""))
        return self.swallow


def ways(i):
    with M("a", i % 4 == 1) as a, M("b"):
        if i % 4 == 0:
            return "returned"
        if i % 4 == 1:
            raise ValueError
        if i % 4 == 2:
            return [1][5]
    return "after"


def loop(n):
    counts = {}
    for i in range(n):
        log.clear()
        try:
            r = ways(i)
        except Exception as e:
            r = type(e).__name__
        key = r + ":" + " ".join(log)
        counts[key] = counts.get(key, 0) + 1
    return counts


def jumping(n):
    out = 0
    for i in range(n):
        with M("x", True):
            if i % 3 == 0:
                continue
            if i % 3 == 1:
                raise KeyError
            out += 1
            if i == n - 5:
                break
    return out, i, len(log)


class BadExit:
    def __enter__(self):
        return 1

    def __exit__(self, *a):
        raise TypeError("exit failed")


def chained(n):
    for _ in range(n):
        try:
            with BadExit():
                raise ValueError("body")
        except TypeError as e:
            r = repr(e), repr(e.__context__)
    return r


class Only:
    def __enter__(self):
        pass


log = []
print(loop(1000))
log.clear()
print(jumping(1000))
print(chained(500))
for thing in (Only(), 3):
    try:
        with thing:
            pass
    except TypeError as e:
        print(e)
M.__exit__ = lambda self, *a: True
print(loop(8))
