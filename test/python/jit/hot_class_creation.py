# Classes and functions made in hot loops: each its own object, with closures, metaclasses, class variables and methods that are called at once.
class Meta(type):
    made = 0

    def __new__(mcs, name, bases, ns, **kw):
        Meta.made += 1
        cls = super().__new__(mcs, name, bases, ns)
        cls.kw = kw
        return cls

    def __call__(cls, *args):
        made = super().__call__(*args)
        made.tag = cls.__name__
        return made


def build(n):
    out = []
    for i in range(n):
        class Base(metaclass=Meta, number=i):
            scale = i % 3 + 1

            def __init__(self, v=0):
                self.v = v

            def value(self):
                return self.v * self.scale + i

        class Child(Base):
            def value(self):
                return super().value() * 2

        a, b = Base(i), Child(1)
        out.append((a.value(), b.value(), a.tag, b.tag, Base.kw, Child.kw, isinstance(b, Base)))
    return out


rows = build(120)
print(rows[0], rows[60], rows[119], Meta.made)


def functions(n):
    total = 0
    names = set()
    for i in range(n):
        def f(x, y=i):
            return x + y + i

        f.note = i
        names.add(f.__qualname__)
        g = lambda: f.note
        total += f(1) + f(1, 2) + g()
    return total, names


print(functions(300))
print(sum(type(f"C{i}", (), {"m": lambda self, i=i: i})().m() for i in range(200)))
