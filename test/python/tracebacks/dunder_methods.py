class Vector:
    def __init__(self, x):
        self.x = x

    def __add__(self, other):
        return Vector(self.x + other.x)

    def __getitem__(self, key):
        return self.items[key]

    def __getattr__(self, name):
        if name == "items":
            return self.load()
        raise AttributeError(name)

    def load(self):
        raise LookupError("cannot load")

    def __len__(self):
        return -1

    def __bool__(self):
        return "yes"

    def __iter__(self):
        return 1 / 0

    def __enter__(self):
        self.x.y

    def __exit__(self, *_):
        pass

    def __del__(self):
        pass

    @property
    def prop(self):
        return self.x.attribute

    def __hash__(self):
        return "hash"

    def __eq__(self, other):
        return self.x > other


group = []


def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


def enter():
    with Vector(1):
        pass


v = Vector(1)
attempt(lambda: v + 5)
attempt(lambda: v[0])
attempt(lambda: len(v))
attempt(lambda: not v)
attempt(lambda: [*v])
attempt(enter)
attempt(lambda: v.prop)
attempt(lambda: hash(v))
attempt(lambda: v == "text")
attempt(lambda: v in [1, "x"])
attempt(lambda: Vector())
attempt(lambda: v.unknown)
raise ExceptionGroup("dunders", group)
