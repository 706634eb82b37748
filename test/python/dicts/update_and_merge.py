# update, |, |= and dict() from every kind of source.

class Keys:
    def keys(self):
        return ["k", "l"]

    def __getitem__(self, key):
        return key * 2


class BadKeys:
    keys = 5


class NoGet:
    def keys(self):
        return ["k"]


def attempt(source):
    x = {'a': 1}
    try:
        if source.startswith("do "):
            exec(source[3:], globals(), {"x": x})
            print(source, "->", ascii(x))
        else:
            print(source, "->", ascii(eval(source, globals(), {"x": x})), ascii(x))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error, ascii(x))


for line in """
x.update()
x.update({'b': 2})
x.update([('b', 2), ('a', 3)])
x.update(b=2, a=5)
x.update({'b': 2}, b=3)
x.update(['xy', 'zw'])
x.update(Keys())
x.update(zip('cd', range(2)))
x.update({}.items())
x.update(5)
x.update(None)
x.update([1])
x.update([(1,)])
x.update([(1, 2, 3)])
x.update(['abc'])
x.update([('b', 2), 5])
x.update([([], 1)])
x.update({'b': 1}, {'c': 2})
x.update(BadKeys())
x.update(NoGet())
x | {'b': 2}
x | {'a': 9}
{'a': 9, 'z': 0} | x
x | [('b', 2)]
x | 5
5 | x
[('b', 2)] | x
do x |= {'b': 2}
do x |= [('b', 2)]
do x |= 'ab'
do x |= 5
do x |= x
x + x
x & x
x - x
dict(x)
dict(x, b=2)
dict([(1, 2)], a=3)
dict(a=1)
dict()
dict(5)
dict([1])
dict(['ab', 'cd'])
dict({}, {})
dict(Keys())
dict(**x, b=2)
dict(**{1: 2})
{**x, **{'a': 2}, 'c': 3}
{**x, **Keys()}
{**5}
dict.fromkeys('abca')
dict.fromkeys([1, 2], 'v')
dict.fromkeys({1: 2, 3: 4})
dict.fromkeys(5)
dict.fromkeys([[]])
dict.fromkeys()
dict.fromkeys(range(2), [])
""".strip().splitlines():
    attempt(line)
