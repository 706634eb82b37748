class Custom(Exception):
    pass


class WithStr(Exception):
    def __init__(self, code):
        super().__init__(code, "ignored")
        self.code = code

    def __str__(self):
        return f"code={self.code}"


class Outer:
    class Nested(Exception):
        pass


def local():
    class Local(Exception):
        pass

    return Local("qualified name")


group = [Custom(), Custom("one"), Custom(1, "two"), Custom(""), Custom("two\nlines"), Custom(None), WithStr(7),
         Outer.Nested("nested"), local(), KeyError("key"), KeyError("two\nlines"), KeyError(), StopIteration(3),
         OSError("one argument"), OSError(), ImportError("no", name="n")]
for e in group:
    print(repr(e), "|", str(e), "|", e.args)
raise ExceptionGroup("messages", group)
