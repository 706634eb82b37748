# startswith, endswith, removeprefix, removesuffix.

class Sub(str):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "'abc'.startswith('ab'), 'abc'.startswith('b', 1), 'abc'.startswith(''), 'abc'.startswith('', 3), 'abc'.startswith('', 4), 'abc'.startswith('abcd'), 'abc'.startswith(('x', 'a')), 'abc'.startswith(())",
    "'abc'.endswith('bc'), 'abc'.endswith('b', 0, 2), 'abc'.endswith(''), 'abc'.endswith('', 4), 'abc'.endswith(('x', 'c')), 'abc'.endswith('c', -1), 'abc'.endswith('a', -10, 1)",
    "'abc'.startswith('a', None, None), 'abc'.startswith('c', -1, 10**30), ''.startswith(''), ''.endswith('', 0, 0), ''.startswith('', 1)",
    "'abc'.startswith(1)",
    "'abc'.startswith(['a'])",
    "'abc'.startswith(('x', 1))",
    "'abc'.startswith(('a', 1))",
    "'abc'.endswith((b'c',))",
    "'abc'.endswith(None)",
    "'abc'.startswith()",
    "'abc'.startswith('a', 'b')",
    "'abc'.startswith(prefix='a')",
    "'abcabc'.removeprefix('ab'), 'abcabc'.removesuffix('bc'), 'abc'.removeprefix(''), 'abc'.removesuffix(''), 'abc'.removeprefix('abc'), 'abc'.removeprefix('abcd'), 'aa'.removeprefix('a')",
    "'abc'.removeprefix(1)",
    "'abc'.removesuffix(('c',))",
    "'abc'.removeprefix()",
    r"'\U0001f600a'.removeprefix('\U0001f600'), 'a\U0001f600'.endswith('\U0001f600'), '\ud800a'.removesuffix('a')",
    "type(Sub('abc').removeprefix('x')), Sub('abc').startswith(Sub('a'))",
)
