class Shape:
    def area(self):
        raise NotImplementedError(f"{type(self).__name__} must define area")

    def describe(self):
        return f"{type(self).__name__} of {self.area():.2f}"


class Square(Shape):
    def __init__(self, side): self.side = side
    def area(self): return self.side ** 2


class Circle(Shape):
    def __init__(self, r): self.r = r
    def area(self): return 3.14159 * self.r ** 2


print([s.describe() for s in (Square(2), Circle(1))])
try:
    Shape().describe()
except NotImplementedError as e:
    print(e)
try:
    if NotImplemented:
        pass
except TypeError as e:
    print(e)


class Mixin:
    def json(self):
        return "{" + ", ".join(f'"{k}": {v!r}' for k, v in sorted(vars(self).items())) + "}"


class JSquare(Mixin, Square): pass


print(JSquare(3).json(), JSquare(3).describe(), [c.__name__ for c in JSquare.__mro__])


class Visitor:
    def visit(self, node):
        for cls in type(node).__mro__:
            method = getattr(self, "visit_" + cls.__name__, None)
            if method:
                return method(node)

    def visit_object(self, node): return f"generic {node!r}"
    def visit_int(self, node): return f"int {node}"
    def visit_list(self, node): return [self.visit(n) for n in node]


print(Visitor().visit([1, True, "x", [2.5]]))


class State:
    def __init__(self): self.handler = self.idle
    def idle(self, e): self.handler = self.busy if e == "start" else self.idle; return "idle"
    def busy(self, e): self.handler = self.idle if e == "stop" else self.busy; return "busy"


s = State()
print([s.handler(e) for e in ("start", "x", "stop", "x")])


class Borg:
    shared = {}
    def __init__(self): self.__dict__ = self.shared


a, b = Borg(), Borg()
a.x = 1
print(b.x, a is b)


class Lazy:
    def __init__(self, f): self.f = f
    def __set_name__(self, o, n): self.n = n

    def __get__(self, o, t):
        value = o.__dict__[self.n] = self.f(o)
        return value


class Uses:
    @Lazy
    def heavy(self):
        print("computing")
        return 42


u = Uses()
print(u.heavy, u.heavy, vars(u))
