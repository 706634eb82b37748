"""Counters in globals, nonlocals, attributes and default arguments, changed by hot functions and by what they call."""

count = 0
total = 0.0


def bump():
    global count
    count += 1
    return count


def loop(n):
    global total
    for i in range(n):
        total += i
        bump()
        if count % 1000 == 0:
            total -= 0.5
    return total, count


def stale(n):
    global count
    seen = 0
    for _ in range(n):
        before = count
        bump()
        seen += count - before
        count = count + 1
    return seen, count


def nest():
    a = b = 0

    def one():
        nonlocal a
        a += 1

        def two():
            nonlocal a, b
            a += 1
            b += a

            def three():
                nonlocal b
                b -= 1

            three()

        two()

    for _ in range(1000):
        one()
    return a, b


def defaults(n, cache={}, order=[]):
    for i in range(n):
        cache[i % 3] = cache.get(i % 3, 0) + 1
        if i % 500 == 0:
            order.append(i)
    return dict(cache), order


class K:
    made = 0

    def __init__(self):
        K.made += 1
        self.made += 100

    def tick(self):
        type(self).made += 1


def objects(n):
    for i in range(n):
        k = K()
        k.tick()
    return K.made, k.made


def function_attribute(n):
    for i in range(n):
        function_attribute.calls += 1
    return function_attribute.calls


function_attribute.calls = 0
print(loop(2000))
print(stale(1000))
print(nest())
print(defaults(1200), defaults(10))
print(objects(1000))
print(function_attribute(2000))
for count in range(2000):
    pass
print(count, bump())
for K.made in range(1500):
    pass
print(K.made)
