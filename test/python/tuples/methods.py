# index, count, operators, slices, construction of tuples; wrong arguments.

nan = float('nan')


def setitem(o, k, v):
    o[k] = v


def delitem(o, k):
    del o[k]


def raises():
    yield 1
    raise LookupError('source')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "(1, 2, 1).index(1), (1, 2, 1).index(1, 1), (1, 2, 1).count(1), (1, 2, 1).count(True), (1, 2, 3).index(3, -1, 10**30)",
    "(1, 2).index(3)",
    "(1, 2).index(1, 1)",
    "(1, 2).index(1, None)",
    "(1, 2).index(1, 'a')",
    "(1, 2).index()",
    "(1, 2).count()",
    "() + (), (1,) + (2,), (1, 2) * 2, 2 * (1,), (1,) * 0, (1,) * -5, (1, 2)[::-1], (1, 2, 3)[1:], (1, 2)[5:]",
    "(1,) + [2]",
    "(1,) + 2",
    "[1] + (2,)",
    "(1,) * 1.5",
    "(1,) * 'a'",
    "(1,) * (2,)",
    "(1, 2)[2]",
    "(1, 2)[-3]",
    "(1, 2)['a']",
    "(1, 2)[1.0]",
    "(1, 2)[::0]",
    "(1, 2)[10**30]",
    "setitem((1, 2), 0, 1)",
    "delitem((1, 2), 0)",
    "tuple(), tuple([1, 2]), tuple('ab'), tuple({1: 2}), tuple(i for i in (1, 2)), tuple((1,))",
    "tuple(5)",
    "tuple([1], [2])",
    "tuple(iterable=[1])",
    "tuple(raises())",
    "() == (), (1,) == (1.0,), (1, 2) < (1, 3), (1,) < (1, 0), () < (1,), (1,) != [1], (1, 'a') < (2, 5)",
    "(1,) < ('a',)",
    "(1,) < [1]",
    "(1, 2) >= None",
    "1 in (1, 2), 'a' in (1,), nan in (nan,), (nan,) == (nan,)",
    "(1,).append",
    "(1)()",
    "-(1,)",
    "(1, 2) @ 1",
    'repr(()), repr((1,)), repr((1, 2)), repr(((),)), str((\'a\', "b\'"))',
    "(1, 2).__getnewargs__(), (1, 2).__len__(), (1, 2).__contains__(1)",
    "() is (), tuple(t := (1, 2)) is t, t[:] is t",
)
