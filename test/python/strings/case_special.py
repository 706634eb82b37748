# Case mappings that depend on context or change the length.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    r"'\u03a3'.lower(), 'a\u03a3'.lower(), 'a\u03a3b'.lower(), '\u03a3a'.lower(), 'a\u03a3\u0301'.lower(), 'a\u0301\u03a3 b'.lower(), 'a.\u03a3'.lower(), '1\u03a3'.lower(), 'a\u03a3\u03a3'.lower()",
    r"'\xdf'.upper(), '\xdf'.title(), '\xdf'.capitalize(), '\xdf'.casefold(), '\xdf'.swapcase()",
    r"'\ufb01x'.upper(), '\ufb01x'.title(), '\ufb01x'.capitalize(), '\ufb01x'.casefold()",
    r"'\u0130'.lower(), '\u0131'.upper(), 'i'.upper(), '\u0130'.casefold(), '\u0131'.casefold()",
    r"'\u01c5'.upper(), '\u01c5'.lower(), '\u01c4x'.title(), '\u01c5'.istitle(), '\u01c5'.isupper(), '\u01c5'.swapcase()",
    r"'\u0149'.upper(), '\u0390'.upper(), '\u1f80'.upper(), '\u1f80'.title(), '\u1f88'.lower()",
    r"'\U00010400'.lower(), '\U00010428'.upper(), '\U0001e900'.lower(), '\uab70'.upper(), '\u13a0'.lower(), '\u13a0'.casefold(), '\u10d0'.upper(), '\u10d0'.title()",
    r"'\xb5'.upper(), '\xff'.upper(), '\xaa'.upper(), '\xaa'.islower(), '\u2170'.islower(), '\u24d0'.upper()",
    '\'hello wORLD\'.title(), "they\'re bill\'s".title(), \'a1b c-d\'.title(), \'x\\u0301y\'.title(), \'\\u02b0a\'.title()',
    r"'hELLO'.capitalize(), '\u01c6a'.capitalize(), ''.capitalize(), '1A'.capitalize(), 'A\u03a3'.capitalize(), '\u03a3\u03a3'.capitalize()",
    r"'aB\u01c5'.swapcase(), 'A\u03a3'.swapcase(), 'a\u03c2'.swapcase()",
    r"'\ud800A\u03a3'.lower(), '\ud800a'.title(), '\U0001d400'.lower()",
    "'ABC'.lower(1)",
    "'abc'.upper(x=1)",
    "str.upper(1)",
    "str.upper()",
)
