# The text of dicts, equality, what there is not.

nan = float("nan")


def readd(d):
    del d[1]
    d[1] = "z"
    d[2] = "y"
    return d


def recursive():
    d = {}
    d["self"] = d
    d["list"] = [d]
    return repr(d)


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "repr({}), repr({1: 2}), repr({'a': {'b': 1}}), str({1.0: 'x', None: ()}), f'{ {1: 2} }'",
    "{1: 2} == {1.0: 2.0}, {1: 2, 3: 4} == {3: 4, 1: 2}, {1: 2} == {1: 3}, {1: 2} != {2: 1}, {} == [], {1: nan} == {1: nan}, {1: float('nan')} == {1: float('nan')}",
    "{} < {}",
    "{1: 2} >= {1: 1}",
    "{} < 5",
    "hash({})",
    "{{}: 1}",
    "{}.nope",
    "{}()",
    "{}[0]",
    "{} + {}",
    "-{}",
    "len({1: 2, 1.0: 3, True: 4}), {1: 'a', 1.0: 'b', True: 'c'}",
    "list({'b': 1, 'a': 2}), list(reversed({'b': 1, 'a': 2})), {3: 1, 1: 2, 2: 3}, sorted({3: 1, 1: 2})",
    "readd({1: 'a', 2: 'b', 3: 'c'})",
    "recursive()",
    "{i: i * i for i in range(3)}, {k: v for k, v in [(1, 2), (1, 3)]}",
    "dict.__repr__(5)",
    "dict.keys([])",
    "dict.get({})",
    "type({}.keys()), type({}.__iter__()), type(reversed({}.values()))",
    "{}.__class_getitem__(int), dict[str, int]",
    "any({0: 1}), all({}), max({'b': 1, 'a': 2}), min({3: 0, 2: 0}), sum({1: 5, 2: 6}), list(enumerate({'a': 1}))",
    "{'a': 1}.items() == {'a': 1}.items(), {'a': 1}.keys() == {'a'}",
)
