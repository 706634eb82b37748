# The functions and classes of the module types that are written in Python.
import types


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


# Making classes.
class Entry:
    def __init__(self, *bases):
        self.bases = bases

    def __mro_entries__(self, bases):
        print("asked", len(bases))
        return self.bases


class Meta(type):
    @classmethod
    def __prepare__(cls, name, bases, **kwds):
        print("prepare", name, [b.__name__ for b in bases], kwds)
        return {"prepared": True}

    def __new__(cls, name, bases, namespace, **kwds):
        print("new", name, kwds)
        return super().__new__(cls, name, bases, namespace)

    def __init__(self, *args, **kwds):
        super().__init__(*args)


class A: pass
class B(metaclass=Meta, x=1): pass


print(types.new_class("C").__mro__)
c = types.new_class("C", (A, B), {"y": 2}, lambda ns: ns.update(filled=1))
print(type(c), c.prepared, c.filled, c.__module__)
c = types.new_class("D", (Entry(A, B), Entry()))
print(c.__bases__, len(c.__orig_bases__), types.get_original_bases(c) == c.__orig_bases__)
print(types.get_original_bases(A), types.get_original_bases(int), types.get_original_bases(types.new_class("E", (list[int],))))
print(types.resolve_bases((A, B)), types.resolve_bases((Entry(A), int, Entry(B, A))), types.resolve_bases([A, B]), types.resolve_bases([Entry(A)]))
print(types.prepare_class("F"), types.prepare_class("F", (A,), {"metaclass": type, "k": 1}), types.prepare_class("F", (B,), {"k": 1}))
print(types.prepare_class("F", (), {"metaclass": len}))
given = {"metaclass": Meta}
print(types.prepare_class("F", [], given), given)


class Other(type): pass


attempt(types.new_class, "G", (B,), {"metaclass": Other})
attempt(types.new_class, "G", (5,))
attempt(types.new_class, 5)
attempt(types.new_class, "G", 5)
attempt(types.new_class, "G", (), 5)
attempt(types.new_class, "G", (), {}, 5)
attempt(types.resolve_bases, (Entry(A), type("Bad", (), {"__mro_entries__": lambda self, bases: [A]})()))
attempt(types.resolve_bases, 5)
attempt(types.get_original_bases, 5)
attempt(types.get_original_bases, cls=A)
attempt(types._calculate_meta, type, (A, B))


# Properties of instances only.
class WithAttribute(type):
    def __getattr__(cls, name):
        return f"the class's {name}"


class D(metaclass=WithAttribute):
    def __init__(self):
        self._value = 1

    @types.DynamicClassAttribute
    def value(self):
        """The value."""
        return self._value

    @value.setter
    def value(self, v):
        self._value = v

    @value.deleter
    def value(self):
        self._value = None

    only = types.DynamicClassAttribute(None, lambda self, v: None, doc="Only written.")
    read = types.DynamicClassAttribute(lambda self: "read")
    changed = read.getter(lambda self: "changed")


d = D()
print(d.value, D.value, D.other, d.read, d.changed)
d.value = 5
print(d.value)
del d.value
print(d.value, D.__dict__["value"].__doc__, D.__dict__["only"].__doc__, D.__dict__["value"].overwrite_doc, D.__dict__["only"].overwrite_doc)
attempt(lambda: d.only)
attempt(setattr, d, "read", 1)
attempt(delattr, d, "read")
print(types.DynamicClassAttribute().__doc__ == None.__doc__)


def abstract(self): pass
abstract.__isabstractmethod__ = True
class E:
    a = types.DynamicClassAttribute(abstract)
print(type(E.a).__name__, E.a.__isabstractmethod__)


# Coroutines of generators.
@types.coroutine
def gen(n):
    """Doc."""
    yield n
    return "done"


print(gen.__code__.co_flags & 0x100, types.coroutine(gen) is gen, gen.__doc__)


class Generatorlike:
    def __init__(self):
        self.left = [3, 2, 1]

    def __iter__(self):
        return self

    def __next__(self):
        return self.send(None)

    def send(self, v):
        if self.left:
            return self.left.pop()
        raise StopIteration("end")

    def throw(self, *args):
        return "thrown", args

    def close(self):
        return "closed"

    gi_code = "code"
    gi_frame = "frame"
    gi_running = False
    gi_yieldfrom = "from"


@types.coroutine
def wrapped(*args, **kwargs):
    """About it."""
    return Generatorlike()


wrapped_class = types.coroutine(Generatorlike)
print(wrapped.__name__, wrapped.__qualname__, wrapped.__doc__, wrapped.__wrapped__.__name__, wrapped_class.__name__, wrapped_class.__wrapped__ is Generatorlike)


async def main():
    print(await gen(5))
    print(await wrapped())
    print(await wrapped_class())


print([*main().__await__()])
w = wrapped()
print(type(w), w.gi_code, w.cr_code, w.cr_frame, w.cr_running, w.cr_await, w.close(), w.throw(ValueError), w.send(None), next(w), iter(w) is w, w.__name__)
print(types.coroutine(lambda: 5)(), type(types.coroutine(lambda: gen(1))()).__name__)
def inner():
    yield 7
w = types.coroutine(lambda: inner())()
print(type(w).__name__, w.__name__, w.__qualname__, next(w), list(w), type(iter(w)).__name__)
attempt(types.coroutine, 5)
attempt(types.coroutine)
attempt(types.CapsuleType)
print(types.CapsuleType, types.CapsuleType.__mro__)
try:
    class Capsule(types.CapsuleType): pass
except TypeError as e:
    print(e)
print(sorted(types.__all__))
from string.templatelib import convert
print(convert.__name__, convert.__module__, [convert("é", c) for c in (None, "s", "r", "a")])
attempt(convert, "x", "z")
attempt(convert, "x", 5)
attempt(convert, "x", [])
attempt(convert)
attempt(convert, obj=1, conversion="s")
attempt(convert, 1, conversion="s")
attempt(convert, 1, "s", 2)
