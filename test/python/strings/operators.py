# +, *, in, indexing and comparison of strings with right and wrong operands.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    r"'a' + 'b', 'ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -1, 'ab' * True, '\U0001f600' * 2, '\ud83d' + '\ude00' == '\U0001f600', len('\ud83d' + '\ude00')",
    "'a' + 1",
    "'a' + b'b'",
    "'a' + None",
    "1 + 'a'",
    "'a' * 'b'",
    "'a' * 1.5",
    "'a' * None",
    "'a' - 'b'",
    "'a' / 2",
    "-'a'",
    r"'a' in 'abc', '' in 'abc', 'ac' in 'abc', '\ud83d' in '\U0001f600'",
    "1 in 'abc'",
    "None in 'abc'",
    "b'a' in 'abc'",
    r"'abc'[0], 'abc'[-1], 'abc'[True], 'a\U0001f600b'[1], 'a\U0001f600b'[2], 'abc'[1:], 'abc'[::-1], '\U0001f600a'[::-1]",
    "'abc'[3]",
    "'abc'[-4]",
    "'abc'['a']",
    "'abc'[1.0]",
    "'abc'[None]",
    "'abc'[10**30]",
    "'abc'[::0]",
    r"'a' < 'b', 'a' < 'A', 'a' < 'aa', '\uffff' < '\U00010000', '\ud800' < '\ue000', '\U00010000' > '\ud800', 'a' == 'a', 'a' != b'a'",
    "'a' < 1",
    "'a' >= None",
    "'a' < b'b'",
    r"max('a', 'b', key=ord), min('\U0001f600', '\uffff'), sorted(['b', '\U00010000', '\uffff', 'a', '\ud800', ''])",
    "'%s' 'x' % 1",
    "'a' @ 'b'",
    "'a'()",
    "'a'.nope",
)
