/**
 * The module `abc`, in Python on top of `_abc`. As in CPython its functions are seen in tracebacks and by trace functions, so each statement stands in the
 * line that it has there.
 */
import { atLines } from "../frozen.ts";

export const ABC = atLines([
  [
    1,
    '"""Classes that cannot be instantiated before all of their methods are there, and virtual subclasses (PEP 3119)."""',
  ],
  [
    7,
    `def abstractmethod(funcobj):
    """Decorator: subclasses have to override this method. For the methods of classes whose metaclass is ABCMeta."""`,
  ],
  [
    24,
    `    funcobj.__isabstractmethod__ = True
    return funcobj`,
  ],
  [
    28,
    `class abstractclassmethod(classmethod):
    """An abstract class method. Deprecated: use classmethod with abstractmethod."""`,
  ],
  [41, "    __isabstractmethod__ = True"],
  [
    43,
    `    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)`,
  ],
  [
    48,
    `class abstractstaticmethod(staticmethod):
    """An abstract static method. Deprecated: use staticmethod with abstractmethod."""`,
  ],
  [61, "    __isabstractmethod__ = True"],
  [
    63,
    `    def __init__(self, callable):
        callable.__isabstractmethod__ = True
        super().__init__(callable)`,
  ],
  [
    68,
    `class abstractproperty(property):
    """An abstract property. Deprecated: use property with abstractmethod."""`,
  ],
  [81, "    __isabstractmethod__ = True"],
  [
    84,
    `from _abc import (get_cache_token, _abc_init, _abc_register, _abc_instancecheck,
                  _abc_subclasscheck, _get_dump, _reset_registry, _reset_caches)`,
  ],
  [
    92,
    `class ABCMeta(type):
    """Metaclass of abstract base classes: they can be subclassed as others, and have virtual subclasses, which register() names."""`,
  ],
  [
    105,
    `    def __new__(mcls, name, bases, namespace, /, **kwargs):
        cls = super().__new__(mcls, name, bases, namespace, **kwargs)
        _abc_init(cls)
        return cls

    def register(cls, subclass):
        """Make a class a virtual subclass of this one. Returns it, so this can be a decorator."""`,
  ],
  [
    115,
    `        return _abc_register(cls, subclass)

    def __instancecheck__(cls, instance):
        """isinstance(instance, cls)"""
        return _abc_instancecheck(cls, instance)

    def __subclasscheck__(cls, subclass):
        """issubclass(subclass, cls)"""
        return _abc_subclasscheck(cls, subclass)

    def _dump_registry(cls, file=None):
        """Print what is known of virtual subclasses."""
        print(f"Class: {cls.__module__}.{cls.__qualname__}", file=file)
        print(f"Inv. counter: {get_cache_token()}", file=file)
        (_abc_registry, _abc_cache, _abc_negative_cache,
         _abc_negative_cache_version) = _get_dump(cls)
        print(f"_abc_registry: {_abc_registry!r}", file=file)
        print(f"_abc_cache: {_abc_cache!r}", file=file)
        print(f"_abc_negative_cache: {_abc_negative_cache!r}", file=file)
        print(f"_abc_negative_cache_version: {_abc_negative_cache_version!r}",
              file=file)

    def _abc_registry_clear(cls):
        """Forget the virtual subclasses."""
        _reset_registry(cls)

    def _abc_caches_clear(cls):
        """Forget the results of checks."""
        _reset_caches(cls)`,
  ],
  [
    146,
    `def update_abstractmethods(cls):
    """Find out anew which methods of a class are abstract, after some have been set or replaced. Returns the class."""`,
  ],
  [162, "    if not hasattr(cls, '__abstractmethods__'):"],
  [166, "        return cls"],
  [168, "    abstracts = set()"],
  [
    171,
    `    for scls in cls.__bases__:
        for name in getattr(scls, '__abstractmethods__', ()):
            value = getattr(cls, name, None)
            if getattr(value, "__isabstractmethod__", False):
                abstracts.add(name)`,
  ],
  [
    177,
    `    for name, value in cls.__dict__.items():
        if getattr(value, "__isabstractmethod__", False):
            abstracts.add(name)
    cls.__abstractmethods__ = frozenset(abstracts)
    return cls`,
  ],
  [
    184,
    `class ABC(metaclass=ABCMeta):
    """A class to inherit from instead of naming the metaclass."""`,
  ],
  [188, "    __slots__ = ()"],
]);
