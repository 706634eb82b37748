# slice objects: construction, repr, equality, order, hash.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "slice(5), slice(1, 5), slice(1, 5, 2), slice(None), slice('a', [], 1.5)",
    "slice()",
    "slice(1, 2, 3, 4)",
    "slice(stop=3)",
    "slice(1, 2) == slice(1, 2), slice(1, 2) == slice(1, 2, None), slice(1, 2) != slice(1, 3), slice(1) == 1, slice(1.0) == slice(1)",
    "slice(1, 2) < slice(1, 3), slice(1, 2) <= slice(1, 2, None) if False else 'skip'",
    "slice(1) < slice(2)",
    "slice(0, 1, 2) > slice(0, 1, 1), slice(0, 1, 2) >= slice(0, 1, 2)",
    "slice(1) < 5",
    "hash(slice(1, 2)) == hash(slice(1, 2)), hash(slice(1, 2, 3)) == hash(slice(1.0, 2.0, 3.0)), {slice(1): 'a'}[slice(1)]",
    "hash(slice([], 1))",
    "{slice({}, 1)}",
    "slice(1, 2, 3).start, slice(1, 2, 3).stop, slice(1, 2, 3).step, slice(1).start",
    "setattr(slice(1), 'start', 5)",
    "slice(1).__reduce__()",
    "type('S', (slice,), {})",
    "slice(slice(1), slice(2))",
    "bool(slice(0, 0)), len(slice(1))",
    "list(slice(1, 2))",
)
