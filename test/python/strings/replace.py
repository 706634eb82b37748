# replace: counts, empty patterns, wide characters, wrong arguments.

class Sub(str):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "'aaa'.replace('a', 'b'), 'aaa'.replace('a', 'b', 2), 'aaa'.replace('a', 'b', 0), 'aaa'.replace('a', 'b', -1), 'aaa'.replace('aa', 'b'), 'aaa'.replace('x', 'b'), 'aaa'.replace('a', '')",
    "'abc'.replace('', '-'), 'abc'.replace('', '-', 2), ''.replace('', '-'), ''.replace('', '-', 0), ''.replace('a', '-'), 'abc'.replace('', '')",
    r"'a.b'.replace('.', '$&'), 'a$b'.replace('$', '$$'), 'aXb'.replace('X', '\\1')",
    r"'a\U0001f600b'.replace('\U0001f600', 'x'), 'aXb'.replace('X', '\U0001f600'), '\ud83d\u0041'.replace('\ud83d', ''), '\U0001f600'.replace('\ud83d', 'x'), 'a\U0001f600b'.replace('', '-')",
    "'aaa'.replace('a', 'b', count=2), 'aaa'.replace('a', 'b', True)",
    "'aaa'.replace('a')",
    "'aaa'.replace('a', 'b', 'c')",
    "'aaa'.replace('a', 'b', 1.5)",
    "'aaa'.replace('a', 'b', None)",
    "'aaa'.replace(1, 'b')",
    "'aaa'.replace('a', 1)",
    "'aaa'.replace('a', None)",
    "'aaa'.replace('a', 'b', 1, 2)",
    "'aaa'.replace(old='a', new='b')",
    "type(Sub('abc').replace('x', 'y')), type(Sub('abc').replace('a', Sub('b')))",
)
