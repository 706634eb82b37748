class Point:
    def __init__(self):
        self.width = 1
        self._hidden = 2
        self.inner = Inner()

    def compute(self):
        pass

    @property
    def height(self):
        return 1


class Inner:
    __slots__ = ("value", "other")


class Failing:
    def __getattr__(self, name):
        raise AttributeError(f"custom message for {name}")


group = []


def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


def assign():
    Inner().valeu = 1


attempt(lambda: Point().widht)
attempt(lambda: Point().hieght)
attempt(lambda: Point().comptue())
attempt(lambda: Point().hidden)
attempt(lambda: Point().value)
attempt(lambda: "abc".uper())
attempt(lambda: [].appendd)
attempt(lambda: Point.computee)
attempt(lambda: Failing().widht)
attempt(lambda: Inner().vlaue)
attempt(assign)
attempt(lambda: (5).reall)
attempt(lambda: None.anything)
attempt(lambda: [].push(1))
for e in group:
    print(e, e.name, type(e.obj).__name__)
raise ExceptionGroup("attributes", group)
