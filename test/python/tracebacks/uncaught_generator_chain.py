# An uncaught error through delegating generators, with a cause from another generator.
def leaf(n):
    yield n
    raise KeyError(n)


def middle(n):
    try:
        yield from leaf(n)
    except KeyError as e:
        raise RuntimeError("middle failed") from e


def top():
    for i in range(3):
        yield from middle(
            i
        )


total = sum(
    x
    for x in top()
)
