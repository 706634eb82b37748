# range(): arguments right and wrong, and what it looks like.

class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Bad:
    def __index__(self):
        return 'x'


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "range(5), range(1, 5), range(1, 10, 3), range(0), range(-3), range(5, 0, -2), range(True)",
    "range()",
    "range(1, 2, 3, 4)",
    "range(1, 2, 0)",
    "range(1.5)",
    "range('a')",
    "range(None)",
    "range(1, None)",
    "range(stop=3)",
    "range(1, 2, 1.0)",
    "range(Index(4)), range(Index(1), Index(9), Index(2)), type(range(Index(4)).stop)",
    "range(10**30), range(-10**30, 10**30, 10**29)",
    "range(Bad())",
    "repr(range(3)), str(range(0, 3, 2)), range(5).start, range(5).stop, range(5).step",
    "range(5).start.__class__, range(True).stop",
    "setattr(range(5), 'start', 1)",
    "range(5)()",
    "type('R', (range,), {})",
    "hash(range(3)) == hash(range(0, 3)), bool(range(0)), bool(range(1, 5))",
)
