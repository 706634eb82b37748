# Items and slices of ranges.

class Index:
    def __index__(self):
        return 4


def setitem(o, k, v):
    o[k] = v


def delitem(o, k):
    del o[k]


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[range(10)[i] for i in (0, 9, -1, -10)], range(10, 0, -3)[1], range(10, 0, -3)[-1]",
    "range(10)[10]",
    "range(10)[-11]",
    "range(0)[0]",
    "range(10)['a']",
    "range(10)[1.0]",
    "range(10)[None]",
    "range(10)[True], range(10)[Index()]",
    "range(10)[2:5], range(10)[::2], range(10)[::-1], range(10)[5:2], range(10)[-3:], range(10)[:-3], range(10)[8:2:-2], range(10)[20:], range(0, 20, 3)[1:5:2]",
    "range(10)[::0]",
    "range(10)['a':]",
    "range(10)[10**30:], range(10)[:10**30:10**20], range(10)[-10**30:]",
    "range(10)[0] == 0, range(1, 4)[::-1] == range(3, 0, -1)",
    "setitem(range(3), 0, 1)",
    "delitem(range(3), 0)",
    "range(3) + range(3)",
    "range(3) * 2",
    "[*range(3)], tuple(range(3, 0, -1)), set(range(2)), sum(range(101)), max(range(5)), sorted(range(3), reverse=True)",
    "len(range(10)[3:7]), list(range(10)[::-3]), list(reversed(range(0, 10, 3)))",
)
