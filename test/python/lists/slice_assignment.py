# Assigning to slices: sizes, steps, sources, errors.

class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def raises():
    yield 1
    raise LookupError('source')


def attempt(source):
    x = [0, 1, 2, 3, 4, 5]
    try:
        if source.startswith("do "):
            exec(source[3:], globals(), {"x": x})
            print(source, "->", ascii(x))
        else:
            print(source, "->", ascii(eval(source, globals(), {"x": x})), ascii(x))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error, ascii(x))


for line in """
do x[1:3] = 'abc'
do x[1:3] = []
do x[3:1] = 'ab'
do x[:] = range(2)
do x[:] = x
do x[2:2] = x
do x[10:] = [7]
do x[-100:1] = (8, 9)
do x[::2] = 'abc'
do x[::-1] = x
do x[::-2] = [7, 8, 9]
do x[4:1:-1] = 'abc'
do x[::2] = 'ab'
do x[::2] = 'abcd'
do x[5:1:2] = []
do x[5:1:2] = [1]
do x[1:5:1] = 'z'
do x[::0] = []
do x[1:2] = 5
do x[1:2] = None
do x[::2] = 5
do x['a':] = []
do x[1.5:] = []
do x[Index(1):Index(3)] = 'pq'
do x[1:3] = (i for i in 'xy')
do x[1:3] = raises()
do x[::2] = raises()
do x[True] = 9
do x[6] = 1
do x[-7] = 1
do x['a'] = 1
do x[1.0] = 1
do x[10**30] = 1
do x[10**30:] = [1]
do x[None] = 1
do x[1, 2] = 1
do x[:10**30] = 'q'
""".strip().splitlines():
    attempt(line)
