# slice.indices: clipping, defaults, negative steps, huge numbers, errors.

class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class BadIndex:
    def __index__(self):
        raise LookupError("no index")


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[slice(*a).indices(10) for a in ((None,), (5,), (-3,), (2, 8), (-8, -2), (None, None, 2), (None, None, -1), (8, 2, -2), (20, 30), (-20, 5), (-20, -30, -1), (20, -20, -3))]",
    "[slice(*a).indices(0) for a in ((None,), (5,), (None, None, -1), (-1, 1))]",
    "slice(10**30).indices(10), slice(-10**30, 10**30, 10**30).indices(5), slice(None).indices(10**30), slice(None, None, -10**30).indices(10**30)",
    "slice(1, 2, 0).indices(5)",
    "slice(1).indices(-1)",
    "slice(1).indices(-10**30)",
    "slice('a').indices(5)",
    "slice(1.5, 2).indices(5)",
    "slice(1, 2, 'x').indices(5)",
    "slice(1).indices('a')",
    "slice(1).indices(1.5)",
    "slice(1).indices(None)",
    "slice(1).indices()",
    "slice(Index(2), Index(8), Index(3)).indices(Index(10))",
    "slice(True, 5).indices(10)",
    "slice(BadIndex()).indices(3)",
    "[tuple(range(*slice(a, b, c).indices(7))) == tuple(range(7))[a:b:c] for a in (None, -9, -2, 3, 9) for b in (None, -3, 5) for c in (None, 2, -1)].count(False)",
)
