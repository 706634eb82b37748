class AppError(Exception):
    """Base of all."""

    code = 500

    def __init__(self, message, *, detail=None):
        super().__init__(message)
        self.detail = detail


class NotFound(AppError):
    code = 404

    def __str__(self):
        return f"[{self.code}] {super().__str__()} ({self.detail})"


class NoInit(AppError):
    def __init__(self):
        pass


try:
    raise NotFound("page", detail="/index")
except AppError as e:
    print(e, repr(e), e.args, e.detail, e.code)
print(repr(NoInit()), NoInit().args, NoInit(), hasattr(NoInit(), "detail"))
e = AppError("m")
e.args = (1, 2)
print(repr(e), str(e))
e.args = [3]
print(e.args)
try:
    e.args = 5
except TypeError as error:
    print(error)
e.extra = "attribute"
print(e.__dict__)


class New(Exception):
    def __new__(cls, *args):
        self = super().__new__(cls, "from new")
        return self

    def __init__(self, *args):
        print("init", args)


print(New(1, 2).args, New().args)


class Both(KeyError, ValueError):
    pass


for kind in (KeyError, ValueError, LookupError):
    try:
        raise Both("b")
    except kind as e:
        print(kind.__name__, str(e), e == e, e == Both("b"))
print({AppError("a"): 1}.get("a"), isinstance(hash(AppError("x")), int))
print(AppError.__doc__, NotFound.__doc__, Exception("a", "b").args)
