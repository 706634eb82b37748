"""The repr of a weak reference and of a proxy names the type of what it leads to with its module."""
import abc
import weakref


class Plain:
    pass


class Elsewhere:
    __module__ = "some.place"

    class Inner:
        __module__ = "some.place"


class Abstract(abc.ABC):
    pass


def without_addresses(text):
    return " ".join(word for word in text.split() if not word.startswith("0x"))


def function():
    pass


p, e, i = Plain(), Elsewhere(), Elsewhere.Inner()
for o in (p, e, i, Abstract, Plain, function, weakref):
    print(without_addresses(repr(weakref.ref(o))))
    proxy = weakref.proxy(o)
    print(without_addresses(type(proxy).__repr__(proxy)))
