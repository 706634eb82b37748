# Generic classes in use: subscription, inheritance, instances, class attributes, methods, errors.
class Stack[T]:
    def __init__(self, *items: T):
        self.items: list[T] = list(items)

    def push(self, x: T) -> "Stack[T]":
        self.items.append(x)
        return self

    def map[U](self, f) -> "Stack[U]":
        return Stack(*map(f, self.items))

    @classmethod
    def empty(cls):
        return cls()

    @property
    def top(self) -> T:
        return self.items[-1]


class IntStack(Stack[int]):
    pass


class Pair[A, B](Stack[A]):
    second: B


class Fixed[A](Pair[A, str]):
    pass


s = Stack[int](1, 2).push(3)
print(s.items, s.top, type(s).__name__, s.__orig_class__, Stack[int].empty().items, s.map(str).items)
print(Stack.__type_params__, Stack.__parameters__, Stack.__orig_bases__, IntStack.__orig_bases__, IntStack.__parameters__, Pair.__parameters__, Fixed.__parameters__, Fixed.__mro__[1:4])
print(Stack[int], Pair[int, str], Stack[Stack[int]], Pair[int, list[str]].__args__, Stack[int].__origin__, Stack[int] == Stack[int], hash(Stack[int]) == hash(Stack[int]), isinstance(s, Stack))
T = Stack.__type_params__[0]
print(Stack[T], Stack[T][int], Pair[T, int][str], Stack[list[T]][int], Stack[T].__parameters__)
for f in (lambda: Stack[int, str], lambda: Pair[int], lambda: IntStack[int], lambda: Stack[int][str], lambda: isinstance(s, Stack[int]), lambda: issubclass(IntStack, Stack[int]), lambda: Stack[()], lambda: Stack[int].missing, lambda: Pair[int, str, bytes]):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)


class Meta(type):
    pass


class WithMeta[T](metaclass=Meta):
    pass


class Multi[T, *Ts](Stack[T], WithMeta[tuple[*Ts]]):
    pass


print(type(WithMeta).__name__, WithMeta[int], Multi[int, str, bytes], Multi.__parameters__, Multi[int].__args__)


def make[T](x: T) -> list[T]:
    def inner[U](y: U) -> dict[T, U]:
        return {x: y}

    inner.T = T
    return inner


i = make(1)
print(i(2), i.__annotations__, i.T is make.__type_params__[0], i.__type_params__)


class Outer[T]:
    class Inner[U]:
        both: tuple[T, U]

    def method[V](self) -> tuple[T, V]: ...

    alias = list[T]
    type A[W] = dict[T, W]


print(Outer.Inner.__annotations__, Outer.method.__annotations__, Outer.alias, Outer.A[int], Outer.A.__value__, Outer.Inner.__qualname__)
