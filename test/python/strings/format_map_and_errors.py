# format_map, and the errors of str.format.

class Missing(dict):
    def __missing__(self, key):
        return f"<{key}>"


class Both:
    real = "real"

    def __getitem__(self, key):
        return key

    class b:
        c = "deep"


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "'{a} {b}'.format_map({'a': 1, 'b': 2}), '{a}'.format_map(Missing()), '{a[0]} {a.real}'.format_map({'a': Both()})",
    "'{a}'.format_map({})",
    "'{}'.format_map({'': 1})",
    "'{0}'.format_map([1])",
    "'{a}'.format_map(5)",
    "'{a}'.format_map()",
    "'{a}'.format_map({}, 1)",
    "'{'.format()",
    "'}'.format()",
    "'{}'.format()",
    "'{0}{}'.format(1)",
    "'{}{0}'.format(1)",
    "'{a}'.format()",
    "'{1}'.format(1)",
    "'{!x}'.format(1)",
    "'{!}'.format(1)",
    "'{!r'.format(1)",
    "'{!rr}'.format(1)",
    "'{:d'.format(1)",
    "'{:{}}'.format(1, 5), '{:{w}.{p}f}'.format(1.5, w=8, p=3), '{0:{1}{2}}'.format('a', '>', 4)",
    "'{:{:{}}}'.format(1, 2, 3)",
    "'{0.x}'.format(1)",
    "'{0[a]}'.format([1])",
    "'{0[0]}'.format([7]), '{0[-1]}'.format({'-1': 8}), '{0[a b]}'.format({'a b': 9}), '{0[0x1]}'.format({'0x1': 1})",
    "'{0[}'.format([1])",
    "'{0[]}'.format([1])",
    "'{0.}'.format(1)",
    "'{0]}'.format(1)",
    "'{0[0]x}'.format([1])",
    "'{0.real.imag}'.format(5), '{a.b.c}'.format(a=Both())",
    "'{99999999999999999999}'.format(1)",
    "'{0[99999999999999999999]}'.format([1])",
    "'{{}}'.format(), '{{{}}}'.format(1), '}}{{'.format()",
    "'{:>{}}'.format(1)",
    "'{ a }'.format(**{' a ': 1}), '{a-b}'.format(**{'a-b': 2})",
    "'{:s}'.format(1)",
    "'{:d}'.format('a')",
    "'{:x}'.format(1.5)",
    "'{}'.format(*[1, 2]), '{1}{0}'.format('a', 'b'), '{0}{0}'.format('ab')",
    r"'{\U0001f600}'.format(**{'\U0001f600': 1}), '{:\U0001f600>4}'.format(1)",
    r"'{:\ud800>4}'.format(1)",
)
