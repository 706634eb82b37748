# Subset order, equality across set types, what has no order.

nan = float('nan')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "{1} < {1, 2}, {1, 2} < {1, 2}, {1, 2} <= {1, 2}, {1, 2} > {1}, {1} >= {1}, {1} < {2}, {1} > {2}, set() < {1}, {1} == {1.0} == {True}, {1} != {2}",
    "{1} == frozenset({1}), frozenset({1}) == {1}, {1} < frozenset({1, 2}), {1} == [1], {1} == {1: 2}.keys(), {1: 2}.keys() <= {1}",
    "{1} < [1]",
    "{1} <= 5",
    "{1} > None",
    "{1} >= {1: 2}",
    "nan in {nan}, {nan} == {nan}, {float('nan')} == {float('nan')}",
    "{1, 'a'} == {'a', 1}, {(1, 2)} == {(1.0, 2.0)}, {frozenset({1})} == {frozenset({1.0})}, hash(frozenset({1, 2})) == hash(frozenset([2.0, 1]))",
    "{1}.__lt__([1]), {1}.__eq__(5), {1}.__le__({1})",
    "sorted([{1, 2}, {1}], key=len), max([{1}, {1, 2}]), min({1}, {2})",
    "bool(set()), bool({0}), len(set('hello')), any(set()), sum({1, 2, 3})",
)
