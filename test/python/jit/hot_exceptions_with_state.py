# Exceptions of classes written in Python in hot loops: their args, __init__, __str__, notes, causes, groups, and `except` clauses that are computed.
class Problem(Exception):
    def __init__(self, code, *, hint=None):
        super().__init__(code, hint)
        self.code = code
        self.hint = hint

    def __str__(self):
        return f"problem {self.code}" + (f" ({self.hint})" if self.hint else "")


class Quiet(Exception):
    def __init__(self, *args):
        pass


def fail(i):
    if i % 4 == 0:
        raise Problem(i, hint="four" if i % 8 else None)
    if i % 4 == 1:
        raise Quiet(i, "kept")
    if i % 4 == 2:
        try:
            raise KeyError(i)
        except KeyError as e:
            e.add_note(f"note {i}")
            raise Problem(-i) from e
    raise ExceptionGroup("many", [ValueError(i), Problem(i)])


def kinds(i):
    return (Problem, Quiet) if i % 2 else (Quiet, Problem)


def run(n):
    rows = []
    for i in range(n):
        try:
            try:
                fail(i)
            except kinds(i) as e:
                cause = e.__cause__
                rows.append((type(e).__name__, str(e), e.args, None if cause is None else cause.__notes__))
        except* ValueError as g:
            rows.append(("values", [str(x) for x in g.exceptions]))
        except* Problem as g:
            rows.append(("problems", [str(x) for x in g.exceptions]))
    return rows


rows = run(302)
print(len(rows))
for row in rows[-9:]:
    print(row)


def wrong(n):
    out = []
    for i in range(n):
        try:
            try:
                fail(0)
            except (int if i == n - 1 else Problem):
                pass
        except TypeError as e:
            out.append((i, str(e), type(e.__context__).__name__))
    return out


print(wrong(250))
