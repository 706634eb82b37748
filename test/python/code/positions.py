# co_lines and co_positions cover the same lines of the source as CPython's.
def f(a, b):
    x = a + b
    if x > 1:
        y = [a,
             b]
    else:
        y = None
    try:
        return x / y
    except TypeError:
        pass


c = f.__code__
first = c.co_firstlineno
print(sorted({line - first for _, _, line in c.co_lines() if line is not None} - {0}))
print(sorted({p[0] - first for p in c.co_positions() if p[0] is not None} - {0}))
spans = {p for p in c.co_positions()}
print((first + 1, first + 1, 8, 13) in spans, (first + 8, first + 8, 15, 20) in spans)
starts = [s for s, _, _ in c.co_lines()]
print(starts == sorted(starts), starts[0], all(e > s for s, e, _ in c.co_lines()))
n = len(list(c.co_positions()))
print(n > 5, max(e for _, e, _ in c.co_lines()) == n * 2)
print(type(c.co_lines()).__name__, type(c.co_positions()).__name__, iter(it := c.co_lines()) is it)
branches = list(c.co_branches())
print(len(branches) > 0, all(len(b) == 3 for b in branches), all(s < n * 2 for b in branches for s in b))
