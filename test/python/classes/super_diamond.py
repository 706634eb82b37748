# Cooperative inheritance through a diamond, with mixins and properties.
class Root:
    def __init__(self, **kw):
        print("Root", sorted(kw))

    def log(self):
        return ["Root"]

    @property
    def value(self):
        return 1


class Left(Root):
    def __init__(self, left=0, **kw):
        print("Left", left)
        super().__init__(**kw)

    def log(self):
        return ["Left"] + super().log()

    @property
    def value(self):
        return super().value + 10

    @value.setter
    def value(self, v):
        self.stored = v


class Right(Root):
    def __init__(self, right=0, **kw):
        print("Right", right)
        super().__init__(**kw)

    def log(self):
        return ["Right"] + super().log()

    @property
    def value(self):
        return super().value + 100


class Bottom(Left, Right):
    def log(self):
        return ["Bottom"] + super().log()

    @property
    def value(self):
        return super().value * 2

    @value.setter
    def value(self, v):
        super(Bottom, type(self)).value.fset(self, v)


b = Bottom(left=1, right=2, other=3)
print(b.log(), b.value)
b.value = 9
print(b.stored)
try:
    Left.value.__set__(Right(), 1)
    print("set on an unrelated instance")
except AttributeError as e:
    print(e)


class Late(Bottom):
    pass


def log(self):
    return ["late"] + super(Late, self).log()


Late.log = log
print(Late().log())
Bottom.__bases__ = (Right, Left)
print([c.__name__ for c in Late.__mro__], Late().log())
try:
    Root.__bases__ = (Bottom,)
except TypeError as e:
    print(e)
try:
    Bottom.__bases__ = ()
except TypeError as e:
    print(e)
try:
    Bottom.__bases__ = (int,)
except TypeError as e:
    print(e)
try:
    Bottom.__bases__ = [Left]
except TypeError as e:
    print(e)
