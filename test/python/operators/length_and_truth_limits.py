# len() and bool(): which method is asked, the limits of a length, what does not count as a bool.


class L:
    def __init__(self, value):
        self.value = value

    def __len__(self):
        print("len", end=" ")
        if isinstance(self.value, Exception):
            raise self.value
        return self.value


class Both(L):
    def __bool__(self):
        print("bool", end=" ")
        return False


class NoneBool(L):
    __bool__ = None


class NoneLen:
    __len__ = None


class InstanceOnly:
    pass


only = InstanceOnly()
only.__len__ = lambda: 5
only.__bool__ = lambda: False


class Index:
    def __index__(self):
        print("index", end=" ")
        return 2


def attempt(label, action):
    try:
        print(label, "->", action())
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")


for value in (0, 5, -1, -2**70, 2**63, 2**70, True, 1.0, None, "3", Index(), KeyError("k"), NotImplemented):
    shown = "Index" if isinstance(value, Index) else repr(value)
    for cls in (L, Both, NoneBool):
        attempt(f"len {cls.__name__} {shown}", lambda: len(cls(value)))
        attempt(f"bool {cls.__name__} {shown}", lambda: bool(cls(value)))
    attempt(f"if {shown}", lambda: "true" if L(value) else "false")
    attempt(f"not {shown}", lambda: not L(value))
    attempt(f"and {shown}", lambda: type(L(value) and 1).__name__)
attempt("none len", lambda: len(NoneLen()))
attempt("none len bool", lambda: bool(NoneLen()))
attempt("instance", lambda: len(only))
attempt("instance bool", lambda: bool(only))
for value in (len, 5, None, iter([]), (x for x in ()), object(), type, 1.5, Ellipsis, NotImplemented, map(str, []), enumerate([])):
    if type(value) is object:
        continue
    attempt(f"len of {type(value).__name__}", lambda: len(value))
attempt("bool of NotImplemented", lambda: bool(NotImplemented))
attempt("if NotImplemented", lambda: 1 if NotImplemented else 2)
attempt("not NotImplemented", lambda: not NotImplemented)
attempt("all", lambda: all([NotImplemented]))
attempt("and", lambda: (0 and NotImplemented, [] or 5))
attempt("filter", lambda: list(filter(None, [L(1), L(0)])).__len__())
attempt("while", lambda: [0 for _ in range(2) if not L(0)])
attempt("assert", lambda: (_ for _ in ()).throw(AssertionError) if not L(1) else "held")


class Meta(type):
    def __len__(cls): return 42
    def __bool__(cls): return False


class WithMeta(metaclass=Meta): pass


attempt("class len", lambda: len(WithMeta))
attempt("class bool", lambda: bool(WithMeta))
attempt("instance len", lambda: len(WithMeta()))
attempt("negative range", lambda: len(range(5, 0)))
attempt("huge range", lambda: len(range(2**70)))
attempt("huge range bool", lambda: bool(range(2**70)))
