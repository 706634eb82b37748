# object's and type's own attribute methods applied to classes: which message they give, and what the AttributeError knows.
class Meta(type):
    pass


class Plain(metaclass=Meta):
    pass


class WithSlots:
    __slots__ = ("a",)


def attempt(what, action):
    try:
        print(what, type(action()).__name__)
    except (AttributeError, TypeError) as e:
        print(what, type(e).__name__, e, getattr(e, "name", None), type(getattr(e, "obj", None)).__name__)


def delete(o):
    del o.nope


def assign(o):
    o.nope = 1


for cls in (int, Plain, Meta):
    attempt("object.__getattribute__", lambda: object.__getattribute__(cls, "nope"))
    attempt("type.__getattribute__", lambda: type.__getattribute__(cls, "nope"))
    attempt("object.__setattr__", lambda: object.__setattr__(cls, "nope", 1))
    attempt("object.__delattr__", lambda: object.__delattr__(cls, "nope"))
    attempt("type.__delattr__", lambda: type.__delattr__(cls, "nope"))
    attempt("super().__getattribute__", lambda: super(type, cls).__getattribute__("nope"))
    attempt("object.__getattribute__ of a method", lambda: object.__getattribute__(cls, "mro"))
    attempt("attribute", lambda: cls.nope)
    attempt("getattr", lambda: getattr(cls, "nope"))
    attempt("del", lambda: delete(cls))
for o in (WithSlots(), 1, None, len, super(WithSlots, WithSlots())):
    attempt("object.__getattribute__", lambda: object.__getattribute__(o, "nope"))
    attempt("object.__delattr__", lambda: object.__delattr__(o, "nope"))
    attempt("del", lambda: delete(o))
    attempt("set", lambda: assign(o))
    attempt("attribute", lambda: o.nope)
failed = ValueError()
failed.x = 1
for o in (failed, attempt, __import__("sys"), len, property()):
    attempt("del", lambda: delete(o))
attempt("unset slot", lambda: WithSlots().a)
attempt("unset slot", lambda: object.__delattr__(WithSlots(), "a"))
attempt("wrong self", lambda: type.__getattribute__(1, "nope"))
attempt("name", lambda: object.__getattribute__(1, 2))
attempt("name", lambda: type.__getattribute__(int, 2))
attempt("count", lambda: object.__getattribute__(1))
attempt("count", lambda: object.__delattr__(1))
