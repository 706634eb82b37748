# % with %s, %r, %a, %c, mappings, and argument counts.

class Index:
    def __index__(self):
        return 67


class Sub(str):
    def __str__(self):
        return "from __str__"


class Both:
    def __str__(self):
        return "s\xe9"

    def __repr__(self):
        return "r\xe9"


class BadStr:
    def __str__(self):
        return 5

    def __repr__(self):
        raise LookupError("repr")


class Mapping:
    def __getitem__(self, key):
        return key * 2


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    r"['%s %r %a' % ('\xe9', '\xe9', '\xe9'), '%5s|%-5s|%.2s|%5.1s' % ('abc', 'abc', 'abc', 'abc'), '%s' % None, '%s' % [1], '%r' % {1: 2}, '%s' % ((1, 2),)]",
    r"['%c%c%c' % ('a', 98, '\U0001f600'), '%3c|%-3c' % ('x', 'y'), '%c' % Index()]",
    "'%c' % 'ab'",
    "'%c' % ''",
    "'%c' % -1",
    "'%c' % 0x110000",
    "'%c' % 1.5",
    "'%c' % None",
    "'%c' % 2**70",
    "['%%' % (), '%%%s' % 1, '%5%' % (), '%-5%|' % ()]",
    "['%(a)s %(b)d' % {'a': 1, 'b': 2}, '%(a)s %(a)s' % {'a': 1, 'z': 0}, '%(a b)s' % {'a b': 1}, '%(a(b))s' % {'a(b)': 1}, '%()s' % {'': 1}, '%(x)5.1f|' % {'x': 2.25}]",
    "'%(a)s' % {}",
    "'%(a)s' % 5",
    "'%(a)s' % (1,)",
    "'%(a)s' % 'a'",
    "'%(a' % {'a': 1}",
    "'%(a)' % {'a': 1}",
    "'%(a)s %s' % {'a': 1}",
    "'%s' % {'a': 1}",
    "'%d' % {'a': 1}",
    "'%s %s' % {'a': 1}",
    "'%s' % ()",
    "'%s %s' % (1,)",
    "'%s' % (1, 2)",
    "'%s' % [1, 2]",
    "'x' % 5",
    "'x' % [5]",
    "'x' % {}",
    "'x' % ()",
    "'x' % 'a'",
    "'%'  % ()",
    "'abc%' % 1",
    "'%y' % 1",
    r"'%\xe9' % 1",
    r"'%\u20ac' % 1",
    "'% ' % 1",
    "'%5' % 1",
    "'%.' % 1",
    "'%-' % 1",
    "'%s' % Sub('a'), '%r' % Sub('a'), '%s' % Both(), '%r' % Both(), '%a' % Both()",
    "'%s' % BadStr()",
    "'%r' % BadStr()",
    "'%(k)s %(l)s' % Mapping()",
)
