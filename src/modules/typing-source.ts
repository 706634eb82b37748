/**
 * Decorators of the module `typing` that mark what they are given. Written for this project after CPython's documentation and behaviour. App-level code; it goes when CPython's own
 * module can be shipped.
 */
export const TYPING = `
"""Type hints: what they are made of."""

# By module and qualified name, then by line.
_overload_registry = {}


def cast(typ, val):
    """The value; to a type checker, of that type."""
    return val


def final(f):
    """Nobody is to override the method, or inherit from the class."""
    try:
        f.__final__ = True
    except (AttributeError, TypeError):
        # It cannot be marked.
        pass
    return f


def no_type_check(arg):
    """The annotations of the function, or of all methods and classes in the class, are no type hints."""
    if isinstance(arg, type):
        for key in dir(arg):
            obj = getattr(arg, key)
            if (not hasattr(obj, "__qualname__") or obj.__qualname__ != f"{arg.__qualname__}.{obj.__name__}"
                    or getattr(obj, "__module__", None) != arg.__module__):
                continue
            if isinstance(obj, type(final)):
                obj.__no_type_check__ = True
            if isinstance(obj, type(_Bound().method)):
                obj.__func__.__no_type_check__ = True
            if isinstance(obj, type):
                no_type_check(obj)
    try:
        arg.__no_type_check__ = True
    except TypeError:
        # A built-in class.
        pass
    return arg


class _Bound:
    def method(self):
        pass


def _overload_dummy(*args, **kwds):
    """What stands for an overload until the implementation comes."""
    raise NotImplementedError(
        "You should not call an overloaded function. A series of @overload-decorated functions outside a stub module "
        "should always be followed by an implementation that is not @overload-ed.")


def overload(func):
    """One of several signatures of the function that follows."""
    f = getattr(func, "__func__", func)
    try:
        place = f.__module__, f.__qualname__
        line = f.__code__.co_firstlineno
    except AttributeError:
        # Not a function of the usual kind.
        pass
    else:
        _overload_registry.setdefault(place, {})[line] = func
    return _overload_dummy


def runtime_checkable(cls):
    """isinstance() may ask whether something has what the protocol demands."""
    if not issubclass(cls, Generic) or not getattr(cls, "_is_protocol", False):
        raise TypeError(f"@runtime_checkable can be only applied to protocol classes, got {cls!r}")
    cls._is_runtime_protocol = True
    return cls


def get_overloads(func):
    """The overloads of a function, in the order in which they were defined."""
    f = getattr(func, "__func__", func)
    return list(_overload_registry.get((f.__module__, f.__qualname__), {}).values())


def clear_overloads():
    """Forget all overloads."""
    _overload_registry.clear()
`;
