# hash(complex) agrees with the hashes of equal numbers.


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "hash(1 + 0j) == hash(1) == hash(1.0), hash(0j) == hash(0), hash(-1 + 0j) == hash(-1)",
    "hash(1j) == hash(complex(0, 1)), hash(1j) == hash(1j), hash(2.5 + 0j) == hash(2.5), hash(complex(-0.0, 0)) == 0",
    "hash(complex(float('inf'), 0)) == hash(float('inf'))",
    "hash(complex(2**100)) == hash(2**100)",
    "{1 + 0j: 'x'}.get(1), {1: 'x'}.get(1 + 0j), {True: 1}.get(complex(1)), 1 + 0j in {1.0}",
    "len({1, 1.0, True, 1 + 0j}), len({1j, complex(0, 1), complex('j')})",
    "{(1, 2j): 'a'}[(1.0, complex(0, 2))]",
)
