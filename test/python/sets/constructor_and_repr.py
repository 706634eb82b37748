# set() and frozenset(): sources, text, errors.

class Sub(set):
    pass


class FSub(frozenset):
    pass


def raises():
    yield 1
    raise LookupError("source")


def recursive():
    s = Sub([1])
    s.add(Holder(s))
    return sorted(repr(s).replace("Sub", ""))


class Holder:
    def __init__(self, held):
        self.held = held

    def __hash__(self):
        return 5

    def __repr__(self):
        return repr(self.held)


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "set(), frozenset(), {1}, frozenset([1]), set('aa'), set([1, 1.0, True]), set({1: 2}), {*'a', *[1]} == {'a', 1}",
    "set(5)",
    "set(None)",
    "set([1], [2])",
    "set(iterable=[1])",
    "frozenset(5)",
    "frozenset([1], [2])",
    "set([[]])",
    "frozenset([{}])",
    "{[]}",
    "{(1, [])}",
    "{slice(1)} == {slice(1, None)}",
    "set(raises())",
    "repr({'a'}), str({(1,)}), repr(frozenset({'a'})), repr({frozenset()}), f'{ {1} }', repr(Sub([1])), repr(FSub([1])), repr(Sub()), repr({None})",
    "frozenset(frozenset({1})) == frozenset({1}), frozenset(f := frozenset([1])) is f, f.copy() is f",
    "hash(frozenset()) == hash(frozenset([])), {frozenset({1}): 'x'}[frozenset({1.0})]",
    "frozenset({1}).add",
    "frozenset({1}).__ior__",
    "set().__hash__",
    "{i % 3 for i in range(10)} == {0, 1, 2}, {x for x in 'aab'} == {'a', 'b'}",
    "type(Sub([1]) | {2}), type(Sub([1]).copy()), type(Sub([1]).union([2])), type(FSub([1]) & {1}), type(FSub([1]).copy()), type({1} | Sub([2]))",
    "Sub([1]) == {1}, hash(FSub([1])) == hash(frozenset([1]))",
    "recursive()",
)
