# How deep expressions and statements may nest, and what is said beyond.
def attempt(text, mode="exec"):
    try:
        return compile(text, "<deep>", mode)
    except (SyntaxError, MemoryError) as e:
        return type(e).__name__ + ": " + str(e)


KINDS = [
    ("-", lambda n: "-" * n + "a", 5974),
    ("~", lambda n: "~" * n + "a", 5974),
    ("not", lambda n: "not " * n + "a", 5974),
    ("not <", lambda n: "not " * n + "a < b", 5970),
    ("lambda", lambda n: "lambda: " * n + "a", 2987),
    ("else", lambda n: "a if c else " * n + "b", 5974),
    ("**", lambda n: "b ** " * n + "b", 2987),
    ("** -", lambda n: "b ** -" * n + "b", 1991),
    ("()", lambda n: "(" * n + "a" + ")" * n, 200),
    ("[]", lambda n: "[" * n + "a" + "]" * n, 200),
    ("a[", lambda n: "d[" * n + "a" + "]" * n, 200),
    ("f(", lambda n: "int(" * n + "a" + ")" * n, 200),
    ("f-string", lambda n: "f'{" * n + "a" + "}'" * n, 149),
]
names = {"a": 1, "b": 1, "c": 0, "d": {1: 1}}
for name, make, limit in KINDS:
    print(name)
    for n in (limit,):
        code = attempt(make(n), "eval")
        value = eval(code, names)
        depth = 0
        while callable(value):
            value = value()
            depth += 1
        print(" ", n, repr(value)[-50:], depth)
    for n in (limit + 15,):
        print(" ", n, attempt(make(n), "eval"))
for n in (3000,):
    text = "if a: x = 0\n" + "".join(f"elif c == {i}: x = {i}\n" for i in range(1, n)) + "else: x = -1\n"
    for c in (0, n // 2, n):
        namespace = {"a": c == 0, "c": c}
        exec(attempt(text), namespace)
        print(n, c, namespace["x"])
print(attempt("if a: pass\n" + "elif a: pass\n" * 7000))
# Conditions, and chains within functions: the variables are locals there.
for text in (
    "1 if " + "not " * 3001 + "a else 2",
    "[x for x in (0, 1) if " + "not " * 3000 + "x]",
    "(lambda a, b: " + "-" * 2001 + "a ** " + "b ** " * 1500 + "a)(2, 1)",
    "(lambda a, b, c: " + "a if c else " * 3000 + "b)(2, 1, 0)",
    "'yes' if (" + "a if c else " * 2001 + "b) else 'no'",
    "(y := 5) ** " + "b ** " * 1000 + "(y := 1) + y",
    "-" * 3001 + "5 + " + "~" * 3000 + "7",
    "2 ** " + "1 ** " * 2000 + "5",
    "not " * 3001 + "1",
    "(lambda n: " + "lambda: " * 1000 + "n)(7)" + "()" * 1000,
):
    print(repr(eval(text, dict(names)))[:40])
def closure():
    x = 3
    namespace = {}
    exec("def outer(v):\n    return " + "lambda: " * 400 + "v\n", namespace)
    f = namespace["outer"](x)
    for _ in range(400):
        f = f()
    return f
print(closure())
for text in ("lambda: " * 300 + "(yield)", "lambda: " * 200 + "(lambda __debug__: 1)", "lambda: " * 100 + "await x"):
    print(attempt(text) if isinstance(attempt(text), str) else "compiled")
