def count(start=0):
    while True:
        yield start
        start += 1


def take(n, it):
    for _, x in zip(range(n), it):
        yield x


def where(predicate, it):
    for x in it:
        if predicate(x):
            yield x


def sieve():
    numbers = count(2)
    while True:
        prime = next(numbers)
        yield prime
        numbers = where(lambda n, p=prime: n % p, numbers)


print(list(take(12, sieve())))


def logged(name, it):
    for x in it:
        print(name, "pulls", x)
        yield x
    print(name, "is done")


print(list(take(2, logged("b", (x * x for x in logged("a", count(3)))))))
print(sum(take(3, where(lambda x: x % 2, logged("odd", count())))))


def windows(it, size):
    window = []
    for x in it:
        window.append(x)
        if len(window) == size:
            yield tuple(window)
            window.pop(0)


print(list(windows("abcde", 3)))


def interleave(*its):
    its = [iter(i) for i in its]
    while its:
        for it in its[:]:
            try:
                yield next(it)
            except StopIteration:
                its.remove(it)


print(list(interleave("ab", [1, 2, 3], (None,))))
a, b, *rest = take(5, count(10))
print(a, b, rest)
print(max(take(4, count())), dict(zip("ab", count())), set(take(3, count())) == {0, 1, 2})
