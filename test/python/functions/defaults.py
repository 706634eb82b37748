def append(x, items=[]):
    items.append(x)
    return items


print(append(1), append(2), append(3, []), append(4))
print(append.__defaults__)
n = 1


def captured(x=n, *, y=n * 2):
    return x, y


n = 100
print(captured(), captured.__defaults__, captured.__kwdefaults__)
captured.__defaults__ = (5,)
captured.__kwdefaults__ = {"y": 6}
print(captured())
captured.__defaults__ = None
try:
    captured()
except TypeError as e:
    print(e)
captured.__kwdefaults__ = None
try:
    captured(1)
except TypeError as e:
    print(e)
try:
    captured.__defaults__ = [1]
except TypeError as e:
    print(e)


def evaluated(name):
    print("evaluating", name)
    return name


def order(a=evaluated("a"), *args, b=evaluated("b"), c=evaluated("c")):
    return a, args, b, c


print(order(), order(1, 2, c=3))
f = lambda x, y=[n]: (x, y)
print(f(1), f(1, 2), f.__defaults__)
fs = [lambda i=i: i for i in range(3)]
print([g() for g in fs])


def none(a=None, b=()):
    return a is None, b


print(none(), none(1, 2), none.__code__.co_argcount)
