# NaN and infinities in comparisons, containers, min, max and sort.

nan = float('nan')
inf = float('inf')


def check(*sources):
    for source in sources:
        try:
            print(source, "->", ascii(eval(source)))
        except Exception as error:
            print(source, "->", type(error).__name__ + ":", ascii(str(error)))


check(
    "nan == nan, nan != nan, nan < nan, nan <= nan, nan > 1, 1 > nan",
    "nan is nan, [nan] == [nan], nan in [nan], (nan,) == (nan,), {nan} == {nan}, [nan].index(nan), [nan].count(nan)",
    "float('nan') in [nan], [float('nan')] == [nan], len({nan, nan, float('nan')})",
    "{nan: 1}[nan]",
    "{nan: 1}.get(float('nan'))",
    "max(nan, 1), max(1, nan), min(nan, 1), min(1, nan)",
    "sorted([3.0, nan, 1.0, 2.0])",
    "sorted([nan, 2.0, 1.0, nan, 0.0])",
    "inf == inf, inf > 10**400, -inf < -10**400, inf - inf, inf * 0, inf / inf, inf + 1 == inf",
    "0.0 == -0.0, str(-0.0), -0.0 + 0.0, -0.0 - 0.0, -0.0 * 1, abs(-0.0), 0.0 in {-0.0}",
    "bool(nan), bool(0.0), bool(-0.0), bool(5e-324)",
    "1.0 < 'a'",
    "1.0 == 'a', 1.0 == None, 1.0 != []",
    "1.0 < 1j",
    "hash(inf) == -hash(-inf), hash(0.0) == hash(-0.0) == 0",
)
