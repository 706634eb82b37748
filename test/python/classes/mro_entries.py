# __mro_entries__ and __orig_bases__.
class Entry:
    def __init__(self, *classes):
        self.classes = classes

    def __mro_entries__(self, bases):
        print("mro_entries", len(bases), [type(b).__name__ for b in bases])
        return self.classes


class A:
    pass


class B:
    pass


class C(Entry(A, B)):
    pass


print(C.__mro__, [type(b).__name__ for b in C.__orig_bases__])


class D(A, Entry()):
    pass


print(D.__bases__, len(D.__orig_bases__))


class E(list[int]):
    pass


print(E.__bases__, E.__orig_bases__)
print("__orig_bases__" in vars(A))


class Bad:
    def __mro_entries__(self, bases):
        return [A]


def attempt(f):
    try:
        print(f())
    except TypeError as e:
        print(type(e).__name__, e)


def with_bases(*bases):
    class X(*bases):
        pass

    return X


attempt(lambda: with_bases(Bad()))
attempt(lambda: with_bases(5))
attempt(lambda: with_bases("text"))
attempt(lambda: with_bases(None))
attempt(lambda: with_bases(A, A))
attempt(lambda: with_bases(object, A))
attempt(lambda: with_bases(bool))
attempt(lambda: with_bases(type(None)))
attempt(lambda: with_bases(range))
attempt(lambda: with_bases(type(len)))
attempt(lambda: with_bases(int, str))
attempt(lambda: with_bases(int, list))
attempt(lambda: type("X", (Entry(A),), {}))
attempt(lambda: type("X", (5,), {}))
attempt(lambda: with_bases(slice))
attempt(lambda: with_bases(memoryview))
attempt(lambda: with_bases(type(lambda: 0)))
attempt(lambda: with_bases(type(Ellipsis)))
attempt(lambda: with_bases(type((x for x in ()))))
