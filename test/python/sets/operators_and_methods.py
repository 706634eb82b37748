# Operators want sets; methods take any iterables.

def s(x):
    return sorted(x, key=repr)


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
    "s({1, 2} | {2, 3}), s({1, 2} & {2, 3}), s({1, 2} - {2, 3}), s({1, 2} ^ {2, 3})",
    "{1} | [1]",
    "{1} & (1,)",
    "{1} - 'a'",
    "{1} ^ {1: 2}",
    "[1] | {1}",
    "{1} | 5",
    "{1} + {2}",
    "{1} * 2",
    "-{1}",
    "s({1}.union([2], (3,), 'ab', {4: 5})), s({1}.union()), s({1, 2, 3}.intersection([1, 2], (2, 3))), s({1, 2}.intersection()), s({1, 2, 3}.difference([1], {2: 0})), s({1}.difference())",
    "s({1, 2}.symmetric_difference([2, 3, 3])), s({1, 2}.symmetric_difference('ab'))",
    "{1}.symmetric_difference()",
    "{1}.symmetric_difference([1], [2])",
    "{1}.union(5)",
    "{1}.union([1], 5)",
    "{1}.intersection(None)",
    "{1}.difference([[]])",
    "{1}.union([[]])",
    "{1}.intersection([[]])",
    "{1}.symmetric_difference([[]])",
    "{1}.union(raises())",
    "{1}.difference(raises())",
    "{1, 2}.issubset([1, 2, 3]), {1}.issubset({2}), {1, 2}.issuperset([1]), {1}.issuperset([1, 2]), set().issubset([]), {1}.isdisjoint([2]), {1}.isdisjoint('a'), {1}.isdisjoint([1])",
    "{1}.issubset(5)",
    "{1}.issuperset(5)",
    "{1}.isdisjoint(5)",
    "{1}.issubset([[]])",
    "{1}.issuperset([[]])",
    "{1}.isdisjoint([[]])",
    "{1}.issubset()",
    "{1}.isdisjoint([1], [2])",
    "type({1} | frozenset({2})), type(frozenset({1}) | {2}), type({1}.union(frozenset())), type(frozenset().union([1])), type(frozenset({1}) & {1}), type({1} - frozenset())",
    "{1, 2} & {1.0, 5, 6, 7}, {1.0, 5} & {1, 2}, {1, 2, 3} & {True}, {1}.intersection([True]), {1} | {True}, {1} ^ {1.0}",
)
