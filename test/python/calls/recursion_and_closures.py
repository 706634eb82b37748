# Nested functions, nonlocal through several levels, recursion through containers and methods.
def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def down():
        nonlocal n
        n -= 1
        return n

    def reset():
        nonlocal n
        del n

    def get():
        return n

    return up, down, reset, get


up, down, reset, get = counter()
print(up(), up(5), down(), get())
reset()
for f in (get, down, reset):
    try:
        f()
    except NameError as e:
        print(type(e).__name__, e)
try:
    up()
except NameError as e:
    print(e)


def deep():
    a = 1

    def one():
        b = 2

        def two():
            nonlocal a, b
            c = 3

            def three():
                nonlocal a, c
                a += 10
                c += 10
                return a, b, c

            b += 1
            return three() + three()

        return two() + (b,)

    return one() + (a,)


print(deep())


def fact(n):
    return n * fact(n - 1) if n > 1 else 1


def even(n):
    return n == 0 or odd(n - 1)


def odd(n):
    return n != 0 and even(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    return ackermann(m - 1, 1 if n == 0 else ackermann(m, n - 1))


print(fact(30), even(100), odd(7), ackermann(2, 3))
Y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(Y(lambda self: lambda n: n if n < 2 else self(n - 1) + self(n - 2))(15))


def flatten(x):
    for item in x:
        if isinstance(item, (list, tuple)):
            yield from flatten(item)
        else:
            yield item


print(list(flatten([1, [2, (3, [4, [5]])], []])))


class Cell:
    x = "class"

    def method(self):
        return x

    values = [x for _ in range(2)]
    y = [(lambda: x) for _ in range(1)]


x = "global"
print(Cell().method(), Cell.values, Cell.y[0]())
print(up.__closure__[0], len(up.__closure__)) if False else print(len(up.__closure__), up.__code__.co_freevars)
try:
    up.__closure__[0].cell_contents
except ValueError as e:
    print(e)
up.__closure__[0].cell_contents = 100
print(up(), get())
