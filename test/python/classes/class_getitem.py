# __class_getitem__ and its rivals.
class C:
    def __class_getitem__(cls, item):
        return f"{cls.__name__}[{item!r}]"


class D(C):
    pass


print(C[1], D[int, str], C[1:2], D[...], C[()])
try:
    C()[1]
except TypeError as e:
    print(e)


class Meta(type):
    def __getitem__(cls, item):
        return "meta", item


class M(metaclass=Meta):
    def __class_getitem__(cls, item):
        return "class", item


print(M[1], M.__class_getitem__(1))


class Plain:
    pass


for target in (Plain, int, object, 5, None, len, Plain()):
    try:
        target[0]
    except TypeError as e:
        print(e)
for target in (Plain, int):
    try:
        target[0] = 1
    except TypeError as e:
        print(e)
    try:
        del target[0]
    except TypeError as e:
        print(e)


class Static:
    @staticmethod
    def __class_getitem__(item):
        return "static", item


print(Static[3])


class Bad:
    __class_getitem__ = None


try:
    Bad[1]
except TypeError as e:
    print(e)


class Raises:
    def __class_getitem__(cls, item):
        raise IndexError(item)


try:
    Raises[7]
except IndexError as e:
    print("IndexError", e)
print(list[int], dict[str, list[int]], tuple[int, ...], tuple[()], type[C], list[C], set[C | None], frozenset[int])
print(list[int] == list[int], hash(list[int]) == hash(list[int]), list[int] is list[int])
a = dict[str, int]
print(a.__origin__, a.__args__, a.__parameters__, a(), a(x=1), type(a).__name__, repr(a))
print(isinstance(a, type), a.fromkeys("ab", 1), a.__mro__)
for f in (lambda: isinstance({}, a), lambda: issubclass(dict, a), lambda: int[int], lambda: list[int][str], lambda: a.zzz):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
