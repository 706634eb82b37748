# The is... methods on empty, mixed and unusual strings.

METHODS = [m for m in dir(str) if m.startswith('is')]
print(METHODS)


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[getattr('', m)() for m in METHODS]",
    "[getattr('a', m)() for m in METHODS]",
    "[getattr('A1', m)() for m in METHODS]",
    r"[getattr('\xb2', m)() for m in METHODS]",
    r"[getattr('\u0661', m)() for m in METHODS]",
    r"[getattr('\xbd', m)() for m in METHODS]",
    r"[getattr('\u4e00', m)() for m in METHODS]",
    r"[getattr(' \x1c\xa0', m)() for m in METHODS]",
    r"[getattr('\ud800', m)() for m in METHODS]",
    r"[getattr('a\ud800', m)() for m in METHODS]",
    r"[getattr('\U0001f600', m)() for m in METHODS]",
    r"[getattr('\U0001d7d8', m)() for m in METHODS]",
    r"'Hello World'.istitle(), 'Hello world'.istitle(), 'A1B'.istitle(), 'HeLlo'.istitle(), '1'.istitle(), '\u01c5a'.istitle()",
    r"'ab1'.islower(), 'aB'.islower(), 'AB 1'.isupper(), '1'.isupper(), '\u01c5'.islower()",
    r"'_a1'.isidentifier(), '1a'.isidentifier(), 'def'.isidentifier(), '\xe9'.isidentifier(), 'a\u0301'.isidentifier(), '\u0301'.isidentifier(), 'a b'.isidentifier(), '\u2118'.isidentifier(), '\U00010400'.isidentifier()",
    r"'a\n'.isprintable(), ' '.isprintable(), '\xa0'.isprintable(), '\xad'.isprintable(), '\u2028'.isprintable()",
    "'a'.isalpha(1)",
)
