# extend, +, *, += and *= with every kind of operand.

class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


def raises():
    yield 1
    raise LookupError('source')


def attempt(source):
    x = [1, 2]
    try:
        if source.startswith("do "):
            exec(source[3:], globals(), {"x": x})
            print(source, "->", ascii(x))
        else:
            print(source, "->", ascii(eval(source, globals(), {"x": x})), ascii(x))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error, ascii(x))


for line in """
x.extend([3])
x.extend('ab')
x.extend({5: 6})
x.extend(range(2))
x.extend(x)
x.extend(i * 2 for i in x[:])
x.extend(5)
x.extend(None)
x.extend()
x.extend([1], [2])
x.extend(raises())
x + [3]
x + (3,)
x + 'a'
x + 1
(3,) + x
x + x
do x += [3]
do x += 'ab'
do x += (3,)
do x += x
do x += 5
do x += raises()
x * 2
2 * x
x * 0
x * -1
x * True
x * 1.5
x * 'a'
x * None
x * [1]
x * Index(3)
do x *= 2
do x *= 0
do x *= -3
do x *= 'a'
do x *= 1.5
x * 10**30
do x *= 10**30
x - [1]
-x
x @ x
x / 2
x.__add__(5)
x.__iadd__('ab')
x.__mul__('a')
x.__imul__(2)
x.__rmul__(2)
""".strip().splitlines():
    attempt(line)
