# float(text): forms, white space, underscores, digits of other scripts, mistakes.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "float('1.'), float('.5'), float('1e5'), float('1E+5'), float('1e-5'), float('-0'), float('+1_0.0_1e1_0')",
    "float('.')",
    "float('e5')",
    "float('1e')",
    "float('1e+')",
    "float('1_')",
    "float('_1')",
    "float('1__0')",
    "float('1_.0')",
    "float('1._0')",
    "float('1e_5')",
    "float('1_e5')",
    "float('0x10')",
    "float('1.5.2')",
    r"float(' \t\n1.5\r\x0b\x0c')",
    "float('1 .5')",
    r"float('\x1c1')",
    r"float('\x001')",
    r"float('1\x00')",
    r"float('\u0661.\u0665')",
    r"float('\uff11\uff0e5')",
    r"float('\U0001d7db')",
    r"float('\u00bd')",
    "float('infinity'), float('-INF'), float('iNfInItY'), float('NaN')",
    "float('infinit')",
    "float('infinity1')",
    "float('nan(1)')",
    "float('1e400'), float('-1e400'), float('1e-400'), float('-1e-400')",
    "float('4.9406564584124654e-324'), float('2.4703282292062327e-324'), float('2.4703282292062328e-324')",
    "float('1.7976931348623158e308'), float('1.7976931348623159e308')",
    "float('9007199254740993'), float('9007199254740992.99999999999999999999')",
    "float('0.1' + '0' * 400 + '1')",
    r"float('\ud800')",
    r"float('1' + '\ud83d\ude00'.encode('utf-16', 'surrogatepass').decode('utf-16'))",
)
