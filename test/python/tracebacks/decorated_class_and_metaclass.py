class Meta(type):
    def __new__(mcls, name, bases, namespace, **kw):
        if "required" not in namespace:
            raise TypeError(f"{name} lacks 'required'")
        return super().__new__(mcls, name, bases, namespace)

    def __call__(cls, *args):
        print("making", cls.__name__, args)
        return super().__call__(*args)


class Good(metaclass=Meta):
    required = 1

    def __init__(self, x):
        self.x = x


print(Good(5).x)
try:
    Good()
except TypeError as e:
    print(e)


class Descriptor:
    def __set_name__(self, owner, name):
        if name.startswith("_"):
            raise ValueError(f"no private descriptors: {name}")
        print("named", name)


try:
    class Uses:
        fine = Descriptor()
        _private = Descriptor()
except Exception as e:
    print(type(e).__name__, e, e.__notes__)


class Missing(metaclass=Meta):
    other = 1
