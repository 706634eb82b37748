import warnings


def f():
    x = 1

    y = 2
    return x, y


with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    table = f.__code__.co_lnotab
print(seen[0].category.__name__, seen[0].message)
line, lines = f.__code__.co_firstlineno, []
for delta in table[1::2]:
    line += delta - 256 if delta > 127 else delta
    lines.append(line - f.__code__.co_firstlineno)
print([n for n in lines if n], type(table))
