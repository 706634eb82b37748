class Bad:
    def __format__(self, spec):
        raise ValueError(f"bad spec {spec!r}")

    def __repr__(self):
        raise KeyError("repr")


def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


group = []
attempt(lambda: f"{1 / 0}")
attempt(lambda: f"text {Bad():>10} more")
attempt(lambda: f"{Bad()!r}")
attempt(lambda: f"{1:bad}")
attempt(lambda: f"{'x':d}")
attempt(lambda: f"{missing=}")
attempt(lambda: f"{3:{'x' * 2}}")
attempt(lambda: f"{[1][5]} {f'{1}'}")
attempt(lambda: "{}".format())
attempt(lambda: "{a.b}".format(a=1))
raise ExceptionGroup("f-strings", group)
