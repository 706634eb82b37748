def numbers():
    yield 1
    yield 2
    raise ValueError("third")


def doubled(source):
    for n in source:
        yield n * 2


def relay():
    yield from doubled(numbers())


for n in (x + 1 for x in relay()):
    print(n)
