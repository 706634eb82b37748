def inner():
    x = yield 1
    print("inner got", x)
    y = yield 2
    print("inner got", y)
    return x + y


def outer():
    result = yield from inner()
    print("result", result)
    result = yield from [10, 20]
    print("from list", result)
    result = yield from ()
    print("from empty", result)
    yield from "ab"
    yield from range(2)
    return "end"


g = outer()
print(next(g))
print(g.send(100))
print(g.send(11))
print(list(g))


def wrapper(it):
    value = yield from it
    print("wrapped", value)


print(list(wrapper(wrapper([7, 8]))))


def simple():
    yield from simple_list


simple_list = iter([1, 2, 3])
s = simple()
next(s)
try:
    s.send("x")
except AttributeError as e:
    print(e)
try:
    list(wrapper(5))
except TypeError as e:
    print(e)
