# Ranges are equal when they give the same numbers; their hashes agree.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "range(0) == range(5, 5) == range(3, 1) == range(1, 5, -1)",
    "range(0, 3, 2) == range(0, 4, 2), range(0, 3, 2) == range(0, 5, 2), range(5, 6, 100) == range(5, 6), range(1) == range(0, 1, 7)",
    "range(3) == [0, 1, 2], range(3) == (0, 1, 2), range(3) != range(3), range(3) == range(0, 3, 1)",
    "hash(range(0)) == hash(range(5, 5, 3)), hash(range(0, 3, 2)) == hash(range(0, 4, 2)), hash(range(5, 6, 9)) == hash(range(5, 6))",
    "len({range(3), range(0, 3), range(0, 3, 1), range(4)}), {range(0): 'empty'}[range(9, 9)]",
    "range(10**30) == range(10**30), range(0, 10**30, 10**29) == range(0, 10**30 - 5, 10**29)",
    "range(3) < range(4)",
    "range(3) >= range(4)",
    "range(3) == 3",
    "range(3).__eq__([0])",
    "range(True) == range(1)",
)
