# Exception classes as people write them: extra arguments, __str__, defaults, multiple bases, dynamic classes in except.
class AppError(Exception):
    code = 500

    def __init__(self, message="default", **details):
        super().__init__(message)
        self.details = details

    def __str__(self):
        extra = ", ".join(f"{k}={v!r}" for k, v in self.details.items())
        return f"[{self.code}] {super().__str__()}{' (' + extra + ')' if extra else ''}"


class NotFound(AppError, LookupError):
    code = 404


class NoSuper(Exception):
    def __init__(self, a, b):
        self.a = a


class StrFails(Exception):
    def __str__(self):
        raise RuntimeError("no text")


class ReprOnly(Exception):
    def __repr__(self):
        return "custom repr"


class WithNew(Exception):
    def __new__(cls, *args, tag=None):
        self = super().__new__(cls, *args)
        self.tag = tag
        return self

    def __init__(self, *args, tag=None):
        pass


class Both(KeyError, AttributeError):
    pass


for e in (AppError(), AppError("m", x=1), NotFound("thing", id=5), NoSuper(1, 2), ReprOnly("x"), WithNew(1, 2, tag="t"), Both("k")):
    print(repr(e), "|", str(e), "|", e.args)
    try:
        raise e
    except LookupError as caught:
        print("LookupError", type(caught).__name__)
    except AppError as caught:
        print("AppError", caught.code)
    except Exception as caught:
        print("Exception", type(caught).__mro__[1].__name__)
try:
    str(StrFails())
except RuntimeError as e:
    print(e)


def kinds():
    print("evaluated")
    return (ValueError, (KeyError, (OSError,)) if False else KeyError)


for exc in (ValueError(1), KeyError(2)):
    try:
        raise exc
    except kinds() as e:
        print(repr(e))
for bad in (5, "ValueError", [ValueError], None, (ValueError, 5), int, (int,), object):
    try:
        try:
            raise KeyError("original")
        except bad:
            print("never")
    except (TypeError, KeyError) as e:
        print(type(e).__name__, e, "context", repr(e.__context__))
try:
    raise KeyError
except (ValueError, 5) if False else KeyError:
    print("fine")


class Meta(type):
    def __subclasscheck__(cls, c):
        print("never asked")
        return True


class Tricky(Exception, metaclass=Meta):
    pass


try:
    try:
        raise ValueError("v")
    except Tricky:
        print("never")
except ValueError as e:
    print("not tricked", e)
e = AppError("attrs")
e.anything = 1
del e.details
print(vars(e), e.anything)
try:
    class Bad(ValueError, OSError, KeyError): pass
    print(Bad(1, 2), Bad.__mro__[1:4])
except TypeError as e:
    print(e)
try:
    class Layout(OSError, SyntaxError): pass
except TypeError as e:
    print(e)
try:
    class Layout2(Exception, int): pass
except TypeError as e:
    print(e)
