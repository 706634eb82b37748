# __static_attributes__ and __firstlineno__.
class A:
    def __init__(self):
        self.x = 1
        self.y, self.z = 2, 3
        other = self
        other.not_seen = 1

    def method(me):
        me.seen_by_first_argument_name = 1
        self = me
        self.named_self = 2
        [self.in_list, (self.deep, *self.starred)] = 1, (2, 3)
        for self.loop in ():
            pass
        with open("x") as self.ctx:
            pass
        del self.deleted
        self.augmented += 1
        self.annotated: int = 1
        self.only_annotated: int
        (lambda: setattr(self, "no", 1))
        def inner(self):
            self.inner = 1
        class Inner:
            def f(self):
                self.of_inner = 1

    @classmethod
    def c(cls):
        cls.on_class = 1

    @staticmethod
    def s(self):
        self.static = 1


print(sorted(A.__static_attributes__), type(A.__static_attributes__).__name__, A.__firstlineno__)


class B(A):
    pass


print(B.__static_attributes__, B.__firstlineno__)


@(lambda c: c)
class Line:
    pass


print(Line.__firstlineno__)
T = type("T", (), {})
print(hasattr(T, "__firstlineno__"), hasattr(T, "__static_attributes__"))
