# Equal objects of different types have equal hashes.

nan = float('nan')


class Sub(int):
    pass


class SubStr(str):
    pass


class SubTuple(tuple):
    pass


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "hash(1) == hash(1.0) == hash(True) == hash(1 + 0j), hash(0) == hash(0.0) == hash(-0.0) == hash(False) == hash(0j) == 0",
    "hash(2**70) == hash(float(2**70)) == hash(complex(2**70)), hash(-2**70) == hash(-float(2**70)), hash(10**22) == hash(1e22), hash(2**1000) == hash(2.0**1000)",
    "hash(-1) == hash(-2) == -2, hash(-1.0) == hash(-2.0) == -2",
    "hash(0.5) == hash(0.5 + 0j), hash(float('inf')) == hash(complex(float('inf'), 0)), hash(float('inf')) == 314159, hash(float('-inf')) == -314159",
    "hash('') == 0, hash(b'') == 0, hash('a') == hash(b'a'), hash('abc') == hash('abc'), hash('a') == hash('b')",
    "hash((1, 2)) == hash((1.0, 2.0)) == hash((True, 2 + 0j)), hash(()) == hash(tuple([])), hash((1, 2)) == hash((2, 1)), hash((1, (2, 3))) == hash((1.0, (2.0, 3)))",
    "hash(frozenset([1, 2])) == hash(frozenset([2.0, 1.0])), hash(frozenset()) == hash(frozenset(()))",
    "hash(range(3)) == hash(range(0, 3, 1)), hash(range(0)) == hash(range(5, 5)), hash(slice(1, 2)) == hash(slice(1.0, 2.0))",
    "hash(None) == hash(None), hash(...) == hash(...), hash(NotImplemented) == hash(NotImplemented), hash(int) == hash(int), hash(len) == hash(len)",
    "hash(Sub(5)) == hash(5), hash(SubStr('a')) == hash('a'), hash(SubTuple((1,))) == hash((1,))",
    "{1: 'a'}[1.0], {(1, 'x'): 'b'}[(1.0, 'x')], {'a': 1}[SubStr('a')], {SubStr('a'): 1}['a'], {2**70: 1}[float(2**70)]",
    "hash(memoryview(b'ab')) == hash(b'ab'), hash(nan) == hash(nan), hash(b'ab'[:1]) == hash(b'a')",
    "hash([])",
    "hash({})",
    "hash(set())",
    "hash(bytearray())",
    "hash(([],))",
    "hash((1, {}))",
    "hash(slice([]))",
    "hash()",
    "hash(1, 2)",
    "hash(obj=1)",
)
