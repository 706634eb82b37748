# := in comprehensions, lambdas, class bodies, defaults and conditions; which scope is bound, and where it is refused.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


def comprehension():
    values = [y := x * 2 for x in range(3)]
    total = 0
    sums = [total := total + v for v in values]
    found = any((hit := v) > 2 for v in values)
    nested = [[z := (a, b) for b in range(2)] for a in range(2)]
    return values, y, sums, total, found, hit, nested, z


print(comprehension())


def conditions(items):
    out = []
    while (n := len(items)) > 1:
        items.pop()
        out.append(n)
    if (m := max(out, default=0)) and (k := m + 1):
        out.append((m, k))
    return out, n, [i for i in range(5) if (half := i // 2) == 1], half


print(conditions([1, 2, 3, 4]))


def with_global():
    global shared
    [shared := i for i in range(4)]
    def inner():
        nonlocal_value = 0
        def deepest():
            nonlocal nonlocal_value
            [nonlocal_value := nonlocal_value + i for i in range(4)]
        deepest()
        return nonlocal_value
    return shared, inner()


print(with_global(), shared)
print([w := 5, w ** 2], (v := 1, 2), v, {(k := "key"): (val := k + "!")}, k, val, f"{(fs := 3)} {fs:>{(width := 4)}}", width, (lambda: (inside := 9) + inside)(), len(t := "text"), t, (s := slice(1, 2)), [10, 20, 30][(i := 1)], i, print((p := "printed")), p)


class Body:
    a = (b := 3) + 1
    c = [b for _ in range(1)] if False else b


print(Body.a, Body.b, Body.c)


def default(a=(d := 5), *, b=(e := 6)): return a, b


print(default(), d, e)
for text in ("x := 1", "(x := 1)", "x = y := 1", "x = (y := 1)", "f(x := 1)", "f(a=x := 1)", "f(a=(x := 1))", "[x := 1]", "[x := 1, 2]", "{x := 1}", "{x := 1: 2}", "{(x := 1): 2}", "x[y := 1]", "x[y := 1, 2]", "x[y := 1:2]", "x[(y := 1):2]", "(x.y := 1)", "(x[0] := 1)", "((a, b) := 1)", "(a, b := 1)", "(*a := 1)", "lambda: x := 1", "lambda: (x := 1)", "lambda x=(y := 1): x", "def f(x=y := 1): pass",
             "[i := 0 for i in y]", "[(i := 0) for i in y]", "[[i := 0 for j in y] for i in z]", "[x for x in (y := z)]", "[x for x in y if (x := 1)]", "[x for x in y if (w := 1)]", "class C:\n [x := 1 for i in y]", "class C:\n x = (y := 1)", "[lambda: (x := 1) for x in y]", "[x for i in (lambda: (j := 1))()]", "del (x := 1)", "(x := 1) = 2", "for (x := 1) in y: pass", "with (x := y): pass", "with (x := y) as z: pass", "import x := y", "assert x := 1", "assert (x := 1)", "return x := 1",
             "if x := 1: pass", "while x := f(): pass", "x if y := 1 else z", "x if (y := 1) else z", "not x := 1", "x and y := 1", "x: (y := 1)", "x: (y := 1) = 2", "(x := 1): int", "f'{x := 1}'", "f'{(x := 1)}'", "@x := y\ndef f(): pass", "raise x := y", "global x\n(x := 1)", "(None := 1)", "(True := 1)", "(__debug__ := 1)", "('a' := 1)", "(1 := 1)", "(f() := 1)", "(yield := 1)", "async def f(): (await x := 1)", "(x :=)", "(:= 1)", "(x := y := 1)", "(x := (y := 1))", "{**(x := y)}", "f(*(x := y))", "f(**x := y)", "print(x := 1, y := 2)", "match (x := 1):\n case y: pass", "match x := 1:\n case y: pass", "try: pass\nexcept (x := E): pass", "[x async for x in (y := z)]"):
    print(repr(text), attempt(lambda: compile(text, "f", "exec") and "compiles"))
