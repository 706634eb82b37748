/**
 * The abstract classes that the weak dictionaries inherit from: of `collections.abc`, which is not there, as much as a mapping needs. Written for this project after
 * CPython's documentation and behaviour. App-level code of the module `weakref`; goes when CPython's own `_collections_abc` can be shipped.
 */
export const MAPPING = `
from abc import ABCMeta as _ABCMeta, abstractmethod as _abstract


def _collection(cls):
    # The module that programs know it by.
    cls.__module__ = "collections.abc"
    cls.__name__ = cls.__qualname__ = cls.__name__[1:]
    return cls


@_collection
class _Sized(metaclass=_ABCMeta):
    __slots__ = ()

    @_abstract
    def __len__(self):
        return 0


@_collection
class _Iterable(metaclass=_ABCMeta):
    __slots__ = ()

    @_abstract
    def __iter__(self):
        yield from ()

    __class_getitem__ = classmethod(_GenericAlias)


@_collection
class _Container(metaclass=_ABCMeta):
    __slots__ = ()

    @_abstract
    def __contains__(self, x):
        return False

    __class_getitem__ = classmethod(_GenericAlias)


@_collection
class _Collection(_Sized, _Iterable, _Container):
    __slots__ = ()


@_collection
class _Mapping(_Collection):
    """A read-only mapping."""

    __slots__ = ()
    __abc_tpflags__ = 1 << 6
    __reversed__ = None

    @_abstract
    def __getitem__(self, key):
        raise KeyError

    def __eq__(self, other):
        return dict(self.items()) == dict(other.items()) if isinstance(other, _Mapping) else NotImplemented


_Mapping.register(dict)
_Mapping.register(type(type.__dict__))


@_collection
class _MutableMapping(_Mapping):
    """A mapping that can be changed."""

    __slots__ = ()

    @_abstract
    def __setitem__(self, key, value):
        raise KeyError

    @_abstract
    def __delitem__(self, key):
        raise KeyError

    def clear(self):
        """Remove all items, one by one."""
        try:
            while True:
                self.popitem()
        except KeyError:
            pass


del _collection
`;
