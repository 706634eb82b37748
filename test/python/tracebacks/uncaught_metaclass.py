# An uncaught error in a metaclass, seen through the class statement.
class Meta(type):
    def __new__(mcls, name, bases, ns):
        for key in ns:
            if key.startswith("bad"):
                raise TypeError(f"{name}.{key} is forbidden")
        return super().__new__(mcls, name, bases, ns)


class Fine(metaclass=Meta):
    good = 1


class Broken(
    Fine,
):
    x = 1

    def bad_method(self):
        pass
