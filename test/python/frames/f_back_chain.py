import sys


def names(frame):
    out = []
    while frame is not None:
        out.append(frame.f_code.co_name)
        frame = frame.f_back
    return out


def leaf():
    return names(sys._getframe())


def middle():
    return leaf()


class C:
    def method(self):
        return middle()

    @staticmethod
    def static():
        return middle()

    @classmethod
    def klass(cls):
        return middle()


print(names(sys._getframe()))
print(leaf())
print(middle())
print(C().method())
print(C.static())
print(C.klass())
print((lambda: middle())())
print([middle() for _ in range(1)])
print(next(middle() for _ in range(1)))
print(sys._getframe().f_back)
