class Runner:
    def __init__(self, f):
        self.f = f

    def __call__(self, items):
        return [self.f(item) for item in items]


def run(f, items):
    try:
        return Runner(f)(items)
    except ZeroDivisionError as e:
        raise RuntimeError(f"failed on {items}") from e
