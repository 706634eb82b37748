# Ranges whose numbers or length are beyond machine words.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "len(range(2**31 - 1)), len(range(-10, 2**31 - 20))",
    "len(range(2**63))",
    "len(range(-2**63, 2**63))",
    "len(range(2**100, 2**100 + 10)), list(range(2**100, 2**100 + 3)), list(range(-2**64, -2**64 - 3, -1))",
    "range(2**100)[5], range(2**100)[-1], range(2**100)[2**99], range(0, 2**100, 3)[10**20]",
    "range(2**100)[2**100]",
    "range(2**100)[-2**100 - 1]",
    "range(2**100)[2**50:2**60:2**40], range(2**100)[:-1], range(2**100)[::-1]",
    "2**99 in range(2**100), 2**100 in range(2**100), -1 in range(2**100), 2**70 + 1 in range(0, 2**100, 2)",
    "range(2**100).index(2**90), range(0, 2**100, 4).index(2**90)",
    "range(0, 2**100, 4).index(2)",
    "range(2**100).count(7), range(2**100).count(-1), range(2**100).count(2**100)",
    "next(iter(range(2**100))), next(reversed(range(2**100)))",
    "bool(range(2**100)), range(2**100, 0, -2**98)[2]",
    "iter(range(2**100, 2**100 + 5)).__length_hint__()",
    "iter(range(2**100)).__length_hint__()",
    "sum(range(2**64, 2**64 + 3)), min(range(2**64, 2**65)) if False else 0",
    "next(iter(range(5, 2**100, 2**99)))",
    "list(range(5, 2**101, 2**99))",
    "range(10**20, 0)[0]",
)
