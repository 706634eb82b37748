# bool() asks __bool__, then __len__; what they may give.


def make(**methods):
    return type("C", (), {name: (lambda value: lambda self: value)(value) for name, value in methods.items()})()


class Raises:
    def __bool__(self):
        raise KeyError("no truth")


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as error:
        print(label, "->", type(error).__name__ + ":", error)


attempt("plain", lambda: bool(make()))
attempt("false", lambda: bool(make(__bool__=False)))
attempt("int", lambda: bool(make(__bool__=1)))
attempt("None", lambda: bool(make(__bool__=None)))
attempt("len 0", lambda: bool(make(__len__=0)))
attempt("len 3", lambda: bool(make(__len__=3)))
attempt("len True", lambda: bool(make(__len__=True)))
attempt("len negative", lambda: bool(make(__len__=-1)))
attempt("len float", lambda: bool(make(__len__=1.5)))
attempt("len huge", lambda: bool(make(__len__=10**30)))
attempt("bool before len", lambda: bool(make(__bool__=True, __len__=0)))
attempt("raises", lambda: bool(Raises()))
attempt("not", lambda: not Raises())
attempt("if", lambda: 1 if Raises() else 2)
attempt("and", lambda: Raises() and 1)
attempt("any", lambda: any([0, Raises()]))
attempt("all", lambda: all([1, make(__bool__="x")]))
attempt("filter", lambda: list(filter(None, [Raises()])))
attempt("instance attribute is not asked", lambda: bool(type("D", (), {"__init__": lambda s: setattr(s, "__bool__", lambda: False)})()))
attempt("__bool__ = None", lambda: bool(type("E", (), {"__bool__": None})()))
