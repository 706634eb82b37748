# Unpacking: how many values, from what, and what is said when they do not fit.


def attempt(source, **names):
    try:
        exec(source, names)
        print(source, {k: v for k, v in names.items() if len(k) == 1})
    except Exception as error:
        print(source, type(error).__name__, error)


class Sub(list):
    pass


def generate():
    yield 1
    yield 2
    yield 3


for target in ("a, b", "a, *b", "*a, b, c", "[a, b, c]", "(a,)", "a, b, c, d"):
    for value in ("[1, 2, 3]", "(1, 2, 3)", "'xyz'", "{1: 1, 2: 2, 3: 3}", "range(3)", "gen()", "sub([1, 2, 3])", "b'xyz'", "[]"):
        attempt(f"{target} = {value}", gen=generate, sub=Sub)
for value in ("5", "None", "1.5", "len", "object"):
    attempt(f"a, b = {value}")
    attempt(f"*a, b = {value}")
attempt("a, (b, c) = 1, (2, 3)")
attempt("a, (b, c) = 1, 2")
attempt("a, (b, *c) = 1, 'xyz'")
attempt("a = b = c = 5")
attempt("[] = []")
attempt("() = [1]")
attempt("for a, b in [(1, 2), (3,)]: pass")
attempt("a = [*5]")
attempt("a = (*None,)")
attempt("a = {*5}")
attempt("a = {**5}")
attempt("a = {**[1]}")
attempt("print(*5)")
attempt("print(**5)")
