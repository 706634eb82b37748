# __format__ and its place in format(), f-strings and str.format.
class F:
    def __format__(self, spec):
        print("format", repr(spec))
        return f"<{spec}>"

    def __str__(self):
        return "str"

    def __repr__(self):
        return "repr"


f = F()
width = 7
print(format(f), format(f, "abc"), f"{f}", f"{f:x}", f"{f!s:>6}", f"{f!r:>6}", f"{f!a}", f"{f:{width}.{2}}", f"{f:}}}" if False else "")
print("{} {:q} {!r} {0.__class__.__name__}".format(f, f, f) if False else "{} {:q} {!r}".format(f, f, f))


class Bad:
    def __format__(self, spec):
        return 5


class Default:
    def __str__(self):
        return "default str"


class Sub(str):
    pass


class ReturnsSub:
    def __format__(self, spec):
        return Sub("sub")


for g in (
    lambda: format(Bad()),
    lambda: f"{Bad()}",
    lambda: "{}".format(Bad()),
    lambda: format(Default()),
    lambda: format(Default(), ""),
    lambda: format(Default(), "x"),
    lambda: f"{Default():>20}",
    lambda: f"{Default()!s:>20}",
    lambda: format(object(), "x"),
    lambda: format(None, "x"),
    lambda: format([], "5"),
    lambda: format(1, 5),
    lambda: format(1, None),
    lambda: format(),
    lambda: format(1, "x", 2),
    lambda: type(format(ReturnsSub())).__name__,
    lambda: f"{ReturnsSub()}",
    lambda: object().__format__("x"),
    lambda: object().__format__(5),
    lambda: format(True, "d"),
    lambda: format(True),
    lambda: format(type, ""),
    lambda: format(len, "s"),
    lambda: format((1, 2), ">10"),
):
    try:
        print(g())
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)


class I(int):
    def __str__(self):
        return "I str"


print(f"{I(5)}", format(I(5)), f"{I(5):d}", f"{I(5):>4}", "%s %d" % (I(5), I(5)))


class X(float):
    def __format__(self, spec):
        return "X" + spec


print(f"{X(1.5):.2f} {X(1.5)}")
