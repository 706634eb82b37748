class C:
    def method(self, x):
        return x


def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


def two(a, b):
    return a + b


group = []
c = C()
attempt(lambda: two(1))
attempt(lambda: two(1, 2, 3))
attempt(lambda: two(1, c=2))
attempt(lambda: c.method())
attempt(lambda: c.nothing)
attempt(lambda: c.method(1).real.imag.missing)
attempt(lambda: group[0]())
attempt(lambda: c.method(two(1, two(2, None))))
attempt(lambda: int("x") + two(1, 2))
attempt(lambda: two(
    1,
    "b",
))
attempt(lambda: c
        .method(1)
        .absent
        .other)
attempt(lambda: len(5))
attempt(lambda: two(*5))
attempt(lambda: two(**{1: 2}))
attempt(lambda: "abc".join([1, 2]))
raise ExceptionGroup("calls", group)
