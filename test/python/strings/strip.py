# strip, lstrip, rstrip with and without characters.

class Sub(str):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "'  a b  '.strip(), '  a '.lstrip(), ' a  '.rstrip(), 'xxaxx'.strip('x'), 'abcba'.strip('ab'), ''.strip(), '   '.strip(), 'abc'.strip(''), 'abc'.strip('abc'), 'abc'.strip(None)",
    r"'\x1c\x85\xa0\u2003\u3000a\u200b'.strip(), '\ufeffa'.strip()",
    r"'\U0001f600a\U0001f600'.strip('\U0001f600'), '\ud800a\ud800'.strip('\ud800'), 'a\ud83d'.strip('\U0001f600'), 'abc'.strip('\U0001f600c')",
    "'a-]^b'.strip('-]^b'), '[a]'.strip('[]')",
    "'abc'.strip(1)",
    "'abc'.strip(b'a')",
    "'abc'.strip(['a'])",
    "'abc'.strip('a', 'b')",
    "'abc'.strip(chars='a')",
    "type(Sub(' a ').strip()), type(Sub('a').strip())",
)
