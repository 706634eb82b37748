# Natives called with wrong arguments: how the older and newer calling conventions of C word it.
import io
import types
import weakref


def attempt(label, action, *args, **kwargs):
    try:
        result = action(*args, **kwargs)
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")
    else:
        print(label, "->", type(result).__name__)


async def agen():
    yield 1


def gen():
    yield 1


class C:
    @property
    def p(self):
        return 1


# METH_VARARGS methods know no type when keywords are refused.
attempt("memoryview exit", memoryview(b"").__exit__, x=1)
attempt("StringIO exit", io.StringIO().__exit__, x=1)
attempt("athrow", agen().athrow, x=1)
attempt("throw", gen().throw, x=1)
attempt("set_name", C.__dict__["p"].__set_name__, 1)
attempt("set_name", C.__dict__["p"].__set_name__, 1, 2, 3)
attempt("release_buffer", bytearray().__release_buffer__)
attempt("release_buffer", memoryview(b"").__release_buffer__, 1, 2)

# A method bound to a class is named by that class, one of a module by nothing.
attempt("mro", C.mro, 1)
attempt("subclasses", int.__subclasses__, 1)
attempt("instancecheck", C.__instancecheck__)
attempt("subclasscheck of an alias", list[int].__subclasscheck__)
attempt("module format", types.__format__)
attempt("unbound mro", type.mro)
attempt("format", C.__format__)
attempt("fromkeys", dict.__dict__["fromkeys"])
attempt("fromkeys", dict.__dict__["fromkeys"], ValueError)
attempt("fromkeys", dict.__dict__["fromkeys"], 1)
attempt("fromkeys", dict.__dict__["fromkeys"], dict, "ab")
print(int.mro.__qualname__, C.mro.__qualname__, object.__new__.__text_signature__)

# object.__init__ does not complain on behalf of types that cannot be made.
for value in ({}.keys(), iter("ab"), iter(()), gen(), len, C.__dict__["p"].__get__, str.upper, (1).__add__, int | str):
    attempt(f"init of {type(value).__name__}", value.__init__, 1, x=2)
attempt("init of object", object().__init__, 1)
attempt("init of C", C().__init__, 1)

# None is called None where an argument's type is told, NoneType elsewhere.
attempt("type name", type, None, (), {})
attempt("type bases", type, "T", None, {})
attempt("module", types.ModuleType, None)
attempt("function", types.FunctionType, None, {})
attempt("group", ExceptionGroup, None, [ValueError()])
attempt("str", str, b"", None)
attempt("encode", "".encode, None)
attempt("index", [1].index)
attempt("traceback", types.TracebackType, 1, None, 0, 0)
attempt("traceback", types.TracebackType, None, None, 0, 0)

attempt("type()", type, 1, x=1)
attempt("type()", type, "T", (), x=1)
attempt("setattr", type.__setattr__, int, "x", 1)
attempt("setattr", type.__setattr__, int, 1, 1)
attempt("delattr", type.__delattr__, int, b"x")
attempt("setattr", type.__setattr__, C, 1, 1)
attempt("int of a bytearray", int, bytearray(b"x1"))
attempt("int of a memoryview", int, memoryview(b"x1"))
attempt("int of a bytearray", int, bytearray(b"x1"), 16)
attempt("int of bytes", int, b"\xff")
attempt("namespace", types.SimpleNamespace, 1, 2)
attempt("code", gen.__code__.__replace__, 1)
attempt("code", gen.__code__.replace, 1)

# Proxies check names, and have the three-argument pow.
proxy = weakref.proxy(C)
for name in ("__getattribute__", "__delattr__"):
    attempt(name, getattr(type(proxy), name), proxy, 1)
attempt("__setattr__", type(proxy).__setattr__, proxy, 1, 2)
attempt("divmod", divmod, proxy, 1)
attempt("divmod", divmod, 1, proxy)
attempt("pow", pow, proxy, 2, 3)
attempt("iter", iter, proxy)
attempt("reversed", reversed, proxy)
