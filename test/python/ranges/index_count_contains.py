# index, count and in: ints, equal numbers of other types, things that compare.

nan = float("nan")


class Sub(int):
    pass


class Equal:
    def __eq__(self, other):
        print("asked", other)
        return other == 2

    __hash__ = None


class Raises:
    def __eq__(self, other):
        raise LookupError("no")


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "range(10).index(3), range(0, 10, 3).index(9), range(10, 0, -2).index(4), range(10).index(True), range(10).index(3.0), range(5).index(2 + 0j)",
    "range(10).index(10)",
    "range(0, 10, 3).index(4)",
    "range(10).index('a')",
    "range(10).index(1.5)",
    "range(10).index()",
    "range(10).index(1, 2)",
    "range(10).count(3), range(10).count(30), range(10).count(3.0), range(10).count('a'), range(10).count(True)",
    "3 in range(10), 3.0 in range(10), 3.5 in range(10), True in range(2), 'a' in range(3), None in range(3), 2 + 0j in range(3), nan in range(3)",
    "-1 in range(10), 9 in range(0, 10, 3), 4 in range(0, 10, 3), 4 in range(10, 0, -3), 0 in range(0)",
    "Sub(3) in range(10), Equal() in range(5), range(5).index(Equal()), range(5).count(Equal())",
    "Raises() in range(3)",
    "[1] in range(3)",
    "range(3).__contains__()",
)
