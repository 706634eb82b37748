# find, rfind, index, rindex and count with bounds of every kind.

class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


class Bad:
    def __index__(self):
        raise LookupError('no index')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "'abcabc'.find('c'), 'abcabc'.rfind('c'), 'abcabc'.find('c', 3), 'abcabc'.find('c', -1), 'abcabc'.find('c', 0, 2), 'abcabc'.rfind('c', 0, -1), 'abc'.find('z')",
    "'abc'.find(''), 'abc'.find('', 3), 'abc'.find('', 4), 'abc'.rfind(''), 'abc'.rfind('', 0, 1), ''.find(''), ''.find('', 1), 'abc'.find('', 2, 1)",
    "'abc'.count(''), 'abc'.count('', 1), 'abc'.count('', 3), 'abc'.count('', 4), ''.count(''), 'aaaa'.count('aa'), 'aaaa'.count('a', 1, -1), 'abc'.count('', 2, 1)",
    "'abc'.find('c', None, None), 'abc'.find('c', None, 2), 'abc'.find('a', 10**30), 'abc'.find('a', -10**30, 10**30)",
    "'abc'.index('c', 0, 2)",
    "'abc'.rindex('z')",
    "'abc'.index('')",
    r"'a\U0001f600b\u20ac'.find('\u20ac'), 'a\U0001f600b'.find('b'), '\ud800x'.find('x'), 'abc'.find('\U0001f600'), '\U0001f600' * 3 .__int__() == 0, ('\U0001f600' * 3).rfind('\U0001f600')",
    "'abc'.find()",
    "'abc'.find(1)",
    "'abc'.find(None)",
    "'abc'.find('a', 'b')",
    "'abc'.find('a', 1.5)",
    "'abc'.find('a', 0, 1, 2)",
    "'abc'.count(1)",
    "'abc'.count('a', [])",
    "'abc'.index(b'a')",
    "'abc'.find(sub='a')",
    "'abc'.find('b', Index(1)), 'abc'.find('b', Index(2)), 'abc'.find('b', True)",
    "'abc'.find('b', Bad())",
)
