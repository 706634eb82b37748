# splitlines, partition, rpartition.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    r"'a\nb\r\nc\rd'.splitlines(), 'a\nb\r\nc\rd'.splitlines(True), 'a\n'.splitlines(), '\n'.splitlines(), ''.splitlines(), '\n\n'.splitlines(keepends=True)",
    r"'a\x0bb\x0cc\x1cd\x1de\x1ef\x1fg\x85h\u2028i\u2029j'.splitlines()",
    r"'a\nb'.splitlines(1), 'a\nb'.splitlines([]), 'a\nb'.splitlines('x'), 'a\nb'.splitlines(None)",
    r"'a\U0001f600\n\ud800\r\n'.splitlines(True)",
    r"'a\nb'.splitlines(True, 1)",
    r"'a\nb'.splitlines(keep=True)",
    "'a-b-c'.partition('-'), 'a-b-c'.rpartition('-'), 'abc'.partition('-'), 'abc'.rpartition('-'), '-'.partition('-'), 'aaa'.partition('aa'), 'aaa'.rpartition('aa')",
    "'abc'.partition('')",
    "'abc'.rpartition('')",
    "'abc'.partition(1)",
    "'abc'.partition(None)",
    "'abc'.partition()",
    "'abc'.partition('a', 'b')",
    r"'\U0001f600a\ud800'.partition('a')",
)
