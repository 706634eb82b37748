calls = [
    lambda: len(), lambda: len(1, 2), lambda: len(obj=[]), lambda: abs(), lambda: abs("x"), lambda: ord("ab"),
    lambda: ord(5), lambda: chr("x"), lambda: chr(-1), lambda: chr(0x110000), lambda: isinstance(1), lambda: isinstance(1, 1),
    lambda: issubclass(1, int), lambda: int("1", "2"), lambda: int(1, 2), lambda: int("z", 36, 5), lambda: int("1", 1),
    lambda: float("x"), lambda: float([]), lambda: sum("ab"), lambda: sum([[]]), lambda: sum(), lambda: max(),
    lambda: max([]), lambda: max(1), lambda: min([], default=5, key=5), lambda: sorted(), lambda: sorted(1),
    lambda: range(), lambda: range(1.5), lambda: range(1, 2, 0), lambda: range(1, 2, 3, 4), lambda: zip(1),
    lambda: enumerate(), lambda: map(len), lambda: filter(None), lambda: iter(5), lambda: next(5), lambda: getattr(1, 2),
    lambda: getattr(1), lambda: setattr(1, "x", 2), lambda: round("x"), lambda: divmod(1), lambda: pow(2),
    lambda: pow(2, -1, 4), lambda: hash([]), lambda: [].append(), lambda: [].pop(1, 2), lambda: {}.get(), lambda: {}.update(5),
    lambda: "a".split(1), lambda: "a".join(5), lambda: "a".replace("b"), lambda: "a".startswith(5), lambda: "a".encode(5),
    lambda: (1).bit_length(1), lambda: type(), lambda: type(1, 2), lambda: object(1), lambda: super(), lambda: dict(5),
    lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: set(5), lambda: tuple(5), lambda: list(1, 2), lambda: bytes(-1),
    lambda: bytes([256]), lambda: bytes("x"), lambda: print(1, sep=5), lambda: input(1, 2), lambda: callable(),
    lambda: property(1, 2, 3, 4, 5), lambda: slice(), lambda: complex("x"), lambda: bool(1, 2), lambda: format(1, 2),
]
for number, call in enumerate(calls):
    try:
        print(number, "fine", repr(call()).split(" at 0x")[0])
    except Exception as e:
        print(number, type(e).__name__, e)
