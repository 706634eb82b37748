# hasattr, getattr and friends with odd arguments, on many kinds of objects.
import sys


class Str(str):
    pass


class C:
    attr = 1

    def __getattr__(self, name):
        if name == "computed":
            return 42
        raise AttributeError(f"no {name}")


class Raises:
    @property
    def p(self):
        raise ValueError("in property")

    @property
    def q(self):
        raise AttributeError("in property")


c = C()
print(getattr(c, "attr"), getattr(c, "computed"), getattr(c, "x", "d"), hasattr(c, "x"), getattr(c, Str("attr")), getattr(C, "attr"), getattr(sys, "maxunicode"), getattr(5, "real"))
for f in (
    lambda: getattr(c), lambda: getattr(), lambda: getattr(c, "a", 1, 2), lambda: getattr(c, 5), lambda: getattr(c, None, 1), lambda: getattr(c, b"attr"), lambda: getattr(c, "x"), lambda: hasattr(c), lambda: hasattr(c, 5), lambda: hasattr(Raises(), "p"), lambda: hasattr(Raises(), "q"), lambda: getattr(Raises(), "p", "d"), lambda: getattr(Raises(), "q", "d"), lambda: getattr(Raises(), "q"),
    lambda: setattr(c), lambda: setattr(c, "x"), lambda: setattr(c, 5, 1), lambda: delattr(c), lambda: delattr(c, "x"), lambda: delattr(c, 5), lambda: setattr(5, "x", 1), lambda: delattr(5, "real"), lambda: setattr(c, name="x", value=1), lambda: getattr(None, "x"), lambda: getattr(sys, "nope"), lambda: setattr(C, "new", 5) or C.new, lambda: delattr(C, "new"), lambda: delattr(C, "new"), lambda: getattr(C, "nope"), lambda: C.__getattr__(c, "computed"), lambda: getattr(c, ""), lambda: setattr(c, "", 1) or getattr(c, ""), lambda: setattr(c, "é", 2) or c.é, lambda: getattr(c, "\ud800", "surrogate"), lambda: callable(), lambda: callable(c), lambda: callable(C),
):
    try:
        print(f())
    except (TypeError, AttributeError, ValueError) as e:
        print(type(e).__name__, e)
