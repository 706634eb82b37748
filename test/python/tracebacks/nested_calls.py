def first(x):
    return second(x + 1)


def second(y):
    z = third(y, key="value")
    return z


def third(z, **kw):
    raise ValueError("deep", z, kw)


class A:
    def method(self):
        return first(1)

    @staticmethod
    def static():
        return A().method()


print("start")
A.static()
