# What can go wrong while a class statement is carried out, and what it leaves behind.


def attempt(label, action):
    try:
        print(label, "->", action())
    except BaseException as e:
        notes = getattr(e, "__notes__", None)
        print(label, "->", f"{type(e).__name__}: {e}", f"cause {e.__cause__!r} notes {notes}")


class Refuses:
    def __set_name__(self, owner, name):
        raise ValueError(f"no {name} in {owner.__name__}")


class NoFunction:
    __set_name__ = 5


class TooFew:
    def __set_name__(self):
        pass


class FailingBase:
    def __init_subclass__(cls):
        raise KeyError("subclass")


def set_name(descriptor):
    def make():
        class Z:
            a = descriptor()
    return make


attempt("set_name raises", set_name(Refuses))
attempt("set_name is no function", set_name(NoFunction))
attempt("set_name takes nothing", set_name(TooFew))


def failing_base():
    class Z(FailingBase):
        pass


attempt("init_subclass raises", failing_base)
print([k.__name__ for k in FailingBase.__subclasses__()])


def keyword_for_object():
    class Z(a=1, b=2):
        pass


attempt("keywords for object", keyword_for_object)


def body_raises():
    class Z:
        x = 1
        raise LookupError("in the body")


attempt("body raises", body_raises)


def base_is(value):
    def make():
        class Z(value):
            pass
        return Z
    return make


for value in (5, "text", None, len, [int], int.bit_length, NotImplemented, object()):
    if type(value) is object:
        continue
    attempt(f"base {value!r}", base_is(value))


def starred(bases, keywords):
    def make():
        class Z(*bases, **keywords):
            pass
        return [k.__name__ for k in Z.__mro__], type(Z).__name__
    return make


attempt("starred", starred([int], {"metaclass": type}))
attempt("starred wrongly", starred(5, {}))
attempt("double starred wrongly", starred([], 5))
attempt("double starred with an int", starred([], {1: 2}))


class Without(type):
    def __new__(meta, name, bases, namespace):
        namespace.pop("__classcell__", None)
        return super().__new__(meta, name, bases, namespace)


class Other(type):
    def __new__(meta, name, bases, namespace):
        super().__new__(meta, name, bases, dict(namespace))
        return int


def with_cell(meta):
    def make():
        class Z(metaclass=meta):
            def f(self):
                return __class__
        return Z
    return make


attempt("cell not passed on", with_cell(Without))
attempt("cell filled otherwise", with_cell(Other))


def prepare_gives(value):
    class Meta(type):
        @classmethod
        def __prepare__(meta, name, bases):
            return value
    def make():
        class Z(metaclass=Meta):
            x = 1
        return sorted(k for k in vars(Z) if not k.startswith("__"))
    return make


for value in (5, None, [], {}, {"given": 1}, "text"):
    attempt(f"prepare gives {value!r}", prepare_gives(value))


class MyMro(type):
    def mro(cls):
        return cls.__dict__["order"](cls)


class A0: pass


for label, order in {"number": lambda c: 5, "empty": lambda c: [], "itself": lambda c: [c], "with int": lambda c: [c, int], "no class": lambda c: [1],
                     "without itself": lambda c: (A0, object), "an iterator": lambda c: iter([c, A0, object]), "raises": lambda c: 1 / 0}.items():
    attempt(f"mro {label}", lambda: [k.__name__ for k in MyMro("Z", (), {"order": order}).__mro__])
