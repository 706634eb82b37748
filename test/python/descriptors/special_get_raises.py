# A special method whose descriptor raises in __get__: which operations pass the exception on, and which go on without the method.
import math


class Raises:
    def __init__(self, error):
        self.error = error

    def __get__(self, instance, owner=None):
        raise self.error


def instance_with(error, names, bases=(object,)):
    return type("C", bases, {name: Raises(error) for name in names.split()})()


def attempt(what, action, names, bases=(object,)):
    for error in (AttributeError("a"), ValueError("v"), TypeError("t")):
        try:
            result = action(instance_with(error, names, bases))
        except BaseException as e:
            result = f"{type(e).__name__}: {e}"
        else:
            result = repr(result) if isinstance(result, (int, float, bool, list)) else type(result).__name__
        print(f"{what} {names} {type(error).__name__}: {result[:90]}")


def with_statement(x):
    with x:
        return 1


def loop(x):
    for _ in x:
        return 1


async def async_with(x):
    async with x:
        return 1


async def async_for(x):
    async for _ in x:
        return 1


async def awaiting(x):
    await x


def drive(function):
    def run(x):
        c = function(x)
        try:
            c.send(None)
        except StopIteration as e:
            return e.value
    return run


def delete(x):
    del x[0]


def assign(x):
    x[0] = 1


def set_attribute(x):
    x.a = 1


def delete_attribute(x):
    del x.a


def augmented(x):
    x += 1
    return x


def match_sequence(x):
    match x:
        case [_]:
            return 1
    return 0


def unpack(x):
    a, b = x


for what, action, names in [
    ("repr", repr, "__repr__"),
    ("str", lambda x: str(x)[:8], "__str__"),
    ("str", lambda x: str(x)[:8], "__repr__"),
    ("format", lambda x: format(x)[:8], "__format__"),
    ("format", lambda x: f"{x}"[:8], "__str__"),
    ("bytes", bytes, "__bytes__"),
    ("hash", lambda x: hash(x) > 0, "__hash__"),
    ("in a set", lambda x: len({x}), "__hash__"),
    ("bool", bool, "__bool__"),
    ("bool", bool, "__len__"),
    ("not", lambda x: not x, "__bool__ __len__"),
    ("if", lambda x: 1 if x else 0, "__bool__"),
    ("len", len, "__len__"),
    ("getitem", lambda x: x[0], "__getitem__"),
    ("setitem", assign, "__setitem__"),
    ("delitem", delete, "__delitem__"),
    ("contains", lambda x: 1 in x, "__contains__"),
    ("contains", lambda x: 1 in x, "__iter__"),
    ("contains", lambda x: 1 in x, "__getitem__"),
    ("iter", iter, "__iter__"),
    ("iter", iter, "__iter__ __getitem__"),
    ("iter", iter, "__getitem__"),
    ("list", list, "__iter__"),
    ("for", loop, "__iter__"),
    ("for", loop, "__getitem__"),
    ("unpack", unpack, "__iter__"),
    ("star", lambda x: [*x], "__iter__"),
    ("next", next, "__next__"),
    ("reversed", reversed, "__reversed__"),
    ("reversed", reversed, "__len__"),
    ("reversed", reversed, "__getitem__ __len__"),
    ("call", lambda x: x(), "__call__"),
    ("with", with_statement, "__enter__"),
    ("with", with_statement, "__exit__"),
    ("with", with_statement, "__enter__ __exit__"),
    ("async with", drive(async_with), "__aenter__"),
    ("async with", drive(async_with), "__aenter__ __aexit__"),
    ("async for", drive(async_for), "__aiter__"),
    ("aiter", aiter, "__aiter__"),
    ("anext", anext, "__anext__"),
    ("await", drive(awaiting), "__await__"),
    ("int", int, "__int__"),
    ("int", int, "__index__"),
    ("int", int, "__int__ __index__"),
    ("float", float, "__float__"),
    ("float", float, "__index__"),
    ("complex", complex, "__complex__"),
    ("complex", complex, "__float__"),
    ("index", lambda x: range(5)[x:].stop, "__index__"),
    ("index", lambda x: [1, 2][x], "__index__"),
    ("slice", lambda x: [1, 2][x:], "__index__"),
    ("hex", hex, "__index__"),
    ("round", round, "__round__"),
    ("trunc", math.trunc, "__trunc__"),
    ("floor", math.floor, "__floor__"),
    ("ceil", math.ceil, "__ceil__"),
    ("floor", math.floor, "__float__"),
    ("abs", abs, "__abs__"),
    ("neg", lambda x: -x, "__neg__"),
    ("invert", lambda x: ~x, "__invert__"),
    ("add", lambda x: x + 1, "__add__"),
    ("radd", lambda x: 1 + x, "__radd__"),
    ("both", lambda x: x + x, "__add__ __radd__"),
    ("iadd", augmented, "__iadd__"),
    ("iadd", augmented, "__iadd__ __add__"),
    ("pow", lambda x: pow(x, 2), "__pow__"),
    ("pow", lambda x: pow(x, 2, 3), "__pow__"),
    ("rpow", lambda x: 2 ** x, "__rpow__"),
    ("divmod", lambda x: divmod(x, 2), "__divmod__"),
    ("matmul", lambda x: x @ 2, "__matmul__"),
    ("eq", lambda x: x == 1, "__eq__"),
    ("ne", lambda x: x != 1, "__ne__"),
    ("ne", lambda x: x != 1, "__eq__"),
    ("lt", lambda x: x < 1, "__lt__"),
    ("gt", lambda x: 1 < x, "__gt__"),
    ("getattr", lambda x: x.foo, "__getattr__"),
    ("getattribute", lambda x: x.foo, "__getattribute__"),
    ("both", lambda x: x.foo, "__getattribute__ __getattr__"),
    ("hasattr", lambda x: hasattr(x, "foo"), "__getattr__"),
    ("setattr", set_attribute, "__setattr__"),
    ("delattr", delete_attribute, "__delattr__"),
    ("dir", lambda x: len(dir(x)) > 5, "__dir__"),
    ("fspath", open, "__fspath__"),
    ("sizeof", lambda x: x.__sizeof__() > 0, "__sizeof__"),
    ("reduce", lambda x: x.__reduce_ex__(2), "__reduce__"),
    ("dict", dict, "keys"),
    ("match", match_sequence, "__len__"),
    ("isinstance", lambda x: isinstance(1, x), "__instancecheck__"),
    ("issubclass", lambda x: issubclass(int, x), "__subclasscheck__"),
    ("class", lambda x: isinstance(x, int), "__class__"),
    ("buffer", memoryview, "__buffer__"),
    ("join", lambda x: "".join(x), "__iter__"),
    ("print", print, "__str__"),
    ("percent", lambda x: len("%s" % x) > 5, "__str__"),
    ("percent", lambda x: "%d" % x, "__int__"),
    ("percent", lambda x: "%d" % x, "__index__"),
    ("sum", lambda x: sum([x]), "__radd__"),
    ("max", lambda x: max([1, x]), "__gt__"),
]:
    attempt(what, action, names)


def instantiated(x):
    return type(x)()


for what, action, names, bases in [
    ("list", list, "__iter__", (list,)),
    ("len", len, "__len__", (list,)),
    ("getitem", lambda x: x[0], "__getitem__", (dict,)),
    ("missing", lambda x: x[0], "__missing__", (dict,)),
    ("add", lambda x: x + 1, "__add__", (int,)),
    ("radd", lambda x: 1 + x, "__radd__", (int,)),
    ("eq", lambda x: x == 0, "__eq__", (int,)),
    ("int", int, "__int__", (float,)),
    ("index", lambda x: [1][x], "__index__", (int,)),
    ("str", str, "__str__", (str,)),
    ("str", str, "__str__", (Exception,)),
    ("hash", lambda x: {x: 1}[x], "__hash__", (str,)),
    ("in", lambda x: 1 in x, "__contains__", (set,)),
    ("init", lambda x: type(x)(), "__init__", ()),
    ("new", lambda x: type(x)(), "__new__", ()),
]:
    if names in ("__init__", "__new__"):
        for error in (AttributeError("a"), ValueError("v")):
            cls = type("C", (), {names: Raises(error)})
            try:
                print(what, cls())
            except BaseException as e:
                print(what, names, type(e).__name__, e)
    else:
        attempt(what + " " + bases[0].__name__, action, names, bases)


class Descriptor:
    __get__ = Raises(AttributeError("get"))
    __set__ = Raises(AttributeError("set"))
    __delete__ = Raises(AttributeError("delete"))


class Holder:
    d = Descriptor()


for action in (lambda: Holder().d, lambda: Holder.d, lambda: setattr(Holder(), "d", 1), lambda: delattr(Holder(), "d")):
    try:
        print(type(action()).__name__)
    except BaseException as e:
        print(type(e).__name__, e)


class Meta(type):
    __call__ = Raises(AttributeError("meta"))
    __instancecheck__ = Raises(AttributeError("instancecheck"))
    __subclasscheck__ = Raises(AttributeError("subclasscheck"))
    __getitem__ = Raises(AttributeError("getitem"))
    __iter__ = Raises(AttributeError("iter"))
    __or__ = Raises(AttributeError("or"))
    __repr__ = Raises(AttributeError("repr"))


class WithMeta(metaclass=Meta):
    __class_getitem__ = Raises(AttributeError("class_getitem"))


class PlainGetitem:
    __class_getitem__ = Raises(AttributeError("class_getitem"))


for action in (lambda: WithMeta(), lambda: isinstance(1, WithMeta), lambda: issubclass(int, WithMeta), lambda: WithMeta[1], lambda: PlainGetitem[1],
               lambda: iter(WithMeta), lambda: WithMeta | int, lambda: repr(WithMeta)[:6]):
    try:
        print(type(action()).__name__)
    except BaseException as e:
        print(type(e).__name__, e)

for name in ("__init_subclass__", "__set_name__", "__mro_entries__", "__prepare__"):
    for error in (AttributeError("a"), ValueError("v")):
        try:
            if name == "__init_subclass__":
                base = type("B", (), {name: Raises(error)})
                result = type("D", (base,), {})
            elif name == "__set_name__":
                result = type("D", (), {"x": instance_with(error, name)})
            elif name == "__mro_entries__":
                class result(instance_with(error, name)):
                    pass
            else:
                class result(metaclass=type("M", (type,), {name: Raises(error)})):
                    pass
            print(name, result.__name__)
        except BaseException as e:
            print(name, type(e).__name__, e, getattr(e, "__notes__", None))
