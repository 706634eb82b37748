def make_counter():
    count = 0

    def increment():
        nonlocal count
        count += 1
        return count

    def reset():
        nonlocal count
        count = 0

    return increment, reset


a, reset_a = make_counter()
b, _ = make_counter()
print(a(), a(), b(), a())
reset_a()
print(a(), b())
print(a.__closure__[0].cell_contents, len(a.__closure__), make_counter.__closure__)


def late():
    def show():
        return value

    try:
        show()
    except NameError as e:
        print(e)
    value = "bound now"
    return show()


print(late())


def levels(x):
    def one():
        def two():
            nonlocal x
            x += 1
            return x

        return two

    return one(), lambda: x


two, get = levels(10)
two()
print(two(), get())
adders = [lambda y, n=n: n + y for n in range(3)]
print([f(10) for f in adders])
late_binding = [lambda: n for n in range(3)]
print([f() for f in late_binding])


def compose(*fs):
    def composed(x):
        for f in reversed(fs):
            x = f(x)
        return x

    return composed


print(compose(str, lambda x: x + 1, abs)(-5))


def deleting():
    x = 1

    def get():
        return x

    del x
    try:
        get()
    except NameError as e:
        return str(e)


print(deleting())
cell = a.__closure__[0]
cell.cell_contents = 50
print(a(), type(cell).__name__)
