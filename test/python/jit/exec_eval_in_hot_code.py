"""exec and eval inside hot functions: they read the current locals, write none of them, and change globals at once."""

factor = 2


def evaluate(n):
    total = 0
    for i in range(n):
        total += eval("i * factor")
    return total


def execute(n):
    x = 1
    for i in range(n):
        exec("x = 100; y = x")
    return x, "y" in locals()


def globals_written(n):
    out = 0
    for i in range(n):
        exec("global factor; factor = i % 7")
        out += factor
    return out


def redefine(n):
    seen = []
    for i in range(n):
        if i == n - 2:
            exec("def helper(): return 'new'", globals())
        seen.append(helper())
    return seen[-3:]


def helper():
    return "old"


def own_namespace(n):
    ns = {"total": 0}
    code = compile("total += k\nfor j in range(3): total += j", "<loop>", "exec")
    for i in range(n):
        ns["k"] = i
        exec(code, ns)
    return ns["total"], sorted(k for k in ns if k[0] != "_")


def errors(n):
    kinds = {}
    for i in range(n):
        try:
            eval(("1 //0", "undefined", "1 +", "[][1]")[i % 4])
        except Exception as e:
            kinds[type(e).__name__] = kinds.get(type(e).__name__, 0) + 1
    return kinds


def functions_made(n):
    fs = []
    for i in range(n):
        d = {}
        exec(f"def f(a, b={i}):\n    return a * b + {i}", d)
        fs.append(d["f"])
    return sum(f(2) for f in fs for _ in range(20))


def explicit_locals(n):
    d = {}
    for i in range(n):
        exec("z = i + w if 'w' in dir() else i", {"i": i}, d)
        d["w"] = i
    return d


print(evaluate(500))
print(execute(300))
print(globals_written(300))
print(redefine(300))
print(own_namespace(300))
print(errors(200))
print(functions_made(50))
print(explicit_locals(100))
