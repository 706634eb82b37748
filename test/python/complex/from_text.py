# complex(text): every form, and mistakes.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "[complex(s) for s in ('1', '-1', '1.5e3', 'j', '-j', '+j', '2j', '1+j', '1-j', '1e5+2e-3j', '.5j', '5.j')]",
    r"[complex(s) for s in ('(1+2j)', ' ( 1+2j ) ', '(3)', '\t2j\n')]",
    "[complex(s) for s in ('inf', '-infj', 'nan+infj', 'nanj', 'infinity-nanj', 'Inf+1J')]",
    r"[complex(s) for s in ('1_0+2_0j', '\u0661+\u0662j', '\u30001j')]",
    "complex('')",
    "complex('()')",
    "complex('(1')",
    "complex('1)')",
    "complex('((1))')",
    "complex('1+')",
    "complex('1+2')",
    "complex('1 + 2j')",
    "complex('1+ 2j')",
    "complex('j1')",
    "complex('1jj')",
    "complex('2j+1')",
    "complex('1_')",
    "complex('1__0')",
    "complex('_1j')",
    "complex('1_j')",
    "complex('1e')",
    r"complex('1\x00')",
    r"complex('1_0\x00')",
    r"complex('\x1c1')",
    r"complex('\ud800')",
    "complex('+-1')",
    "complex('1i')",
    "complex('1e400'), complex('-1e400j')",
    "complex('0x1')",
)
