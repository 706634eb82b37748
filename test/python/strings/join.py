# join: iterables, wrong items, subclasses.

class Sub(str):
    pass


class Items:
    def __getitem__(self, i):
        return 'abc'[i]


def raises():
    yield 'a'
    raise LookupError('in the middle')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    r"','.join(['a', 'b']), ''.join([]), ','.join(['a']), ','.join('abc'), ','.join(('a', 'b')), ','.join({'a': 1, 'b': 2}), ','.join(c for c in 'xy'), '\U0001f600'.join('ab'), ','.join(['\ud83d', '\ude00'])",
    r"len(''.join([chr(0xd83d), chr(0xde00)])), ''.join([chr(0xd83d), chr(0xde00)]) == '\U0001f600'",
    "','.join(['a', 1])",
    "','.join([None])",
    "','.join(['a', b'b'])",
    "','.join(1)",
    "','.join(None)",
    "','.join()",
    "','.join('a', 'b')",
    "','.join(raises())",
    "','.join(Items())",
    "type(','.join([Sub('a')])), type(Sub(',').join(['a', 'b'])), ','.join([Sub('a'), Sub('b')])",
    "','.join(x for x in 5)",
)
