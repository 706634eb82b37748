"""Steps of a generator; the operation is one resumption."""


def gen(n):
    for i in range(n):
        yield i


def run(n):
    for _ in gen(n):
        pass
    return n
