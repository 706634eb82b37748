# An uncaught error of __set_name__, with the note that names the attribute.
class Field:
    def __set_name__(self, owner, name):
        raise ValueError(f"{name} is not allowed in {owner.__name__}")


def make():
    class Model:
        good = 1
        bad = Field()

    return Model


make()
