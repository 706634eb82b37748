# split and rsplit with separators, counts, white space and wrong arguments.

class Sub(str):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "'a,b,,c'.split(','), 'a,b,,c'.split(',', 1), 'a,b,,c'.rsplit(',', 1), 'a,b'.split(',', 0), ''.split(','), ''.split(), '   '.split(), ','.split(',')",
    "' a  b c '.split(), ' a  b c '.split(None, 1), ' a  b c '.rsplit(None, 1), ' a  b c '.split(None, 0), ' a  b c '.rsplit(maxsplit=2), 'a b'.split(' ', -5)",
    "'aaaa'.split('aa'), 'aaaaa'.split('aa'), 'aaaaa'.rsplit('aa'), 'aaaaa'.rsplit('aa', 1), 'abab'.rsplit('ba')",
    r"'a\x1cb\x85c\xa0d\u2003e\u3000f\u200bg'.split()",
    r"'a\U0001f600b\U0001f600'.split('\U0001f600'), 'a\ud800b'.split('\ud800'), 'x\U0001f600 y'.split(), 'x\U0001f600 y z'.rsplit(None, 1)",
    "'abc'.split('')",
    "'abc'.rsplit('')",
    "'abc'.split(1)",
    "'abc'.split(b'b')",
    "'abc'.split('b', 'c')",
    "'abc'.split('b', 1.5)",
    "'abc'.split('b', None)",
    "'abc'.split('b', 10**30)",
    "'abc'.split('b', 1, 2)",
    "'abc'.split(sep='b', maxsplit=1), 'abc'.split(maxsplit=1)",
    "'abc'.split(x=1)",
    "'a b c'.split(None, True)",
    "type(Sub('a b').split()[0])",
)
