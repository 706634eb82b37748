# index, count, in and their bounds.

nan = float('nan')


class Same:
    def __eq__(self, other):
        return True


class Fails:
    def __eq__(self, other):
        raise KeyError('eq')

    def __repr__(self):
        return 'Fails'


def attempt(source):
    x = [1, 2.0, 'a', 2, None, 1]
    try:
        if source.startswith("do "):
            exec(source[3:], globals(), {"x": x})
            print(source, "->", ascii(x))
        else:
            print(source, "->", ascii(eval(source, globals(), {"x": x})), ascii(x))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error, ascii(x))


for line in """
x.index(1)
x.index(2)
x.index(True)
x.index(1, 1)
x.index(1, -1)
x.index(1, 1, 5)
x.index(1, 1, 10**30)
x.index(1, -10**30)
x.index('zz')
x.index(None, 0, 4)
x.index(1, None)
x.index(1, 'a')
x.index(1, 1.5)
x.index()
x.index(1, 2, 3, 4)
x.count(2)
x.count(None)
x.count('b')
x.count()
2 in x
[] in x
[1].index([])
[float('nan')].index(float('nan'))
[nan].index(nan)
[nan].count(nan)
nan in [nan]
[1, 2].index(Same())
[1, 2].count(Same())
Same() in [1, 2]
[Fails()].index(1)
1 in [Fails()]
[Fails()].count(1)
""".strip().splitlines():
    attempt(line)
