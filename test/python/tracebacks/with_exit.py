class Manager:
    def __init__(self, name, fail=False):
        self.name, self.fail = name, fail

    def __enter__(self):
        return self

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__, value, tb.tb_lineno)
        if self.fail:
            raise RuntimeError(f"exit of {self.name} failed")


def f():
    with Manager("outer"), Manager("inner", fail=True):
        print("body")
        raise ValueError(
            "body failed"
        )


f()
