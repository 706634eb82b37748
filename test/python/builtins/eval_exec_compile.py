x = 10
print(eval("x + 1"), eval("x", {"x": 5}), eval("x + y", {"x": 1}, {"y": 2}), eval("[x for _ in range(2)]"), eval("(lambda a: a * x)(3)"), eval("sum(range(5))"))
exec("z = x * 2")
print(z)
space = {}
exec("""
def greet(name):
    return f"hello {name}"
class K:
    v = greet("k")
result = [greet(n) for n in "ab"]
""", space)
print(space["greet"]("x"), space["K"].v, space["result"], sorted(k for k in space if k != "__builtins__"), space["greet"].__module__)
code = compile("a + b", "name.py", "eval")
print(eval(code, {"a": 1, "b": 2}), code.co_names, code.co_filename, code.co_name, type(code).__name__)
code = compile("for i in range(3):\n    total += i", "loop.py", "exec")
ns = {"total": 100}
exec(code, ns)
exec(code, ns)
print(ns["total"], ns["i"])
exec(compile("1 + 1\n'shown'\nNone", "s", "single")) if False else exec(compile("'shown'", "s", "single"))
for f in (lambda: eval("1 +"), lambda: eval(""), lambda: eval("x = 1"), lambda: exec("1 = 2"), lambda: eval("nope"), lambda: exec("raise KeyError('in exec')"), lambda: eval("1/0"), lambda: compile("x", "f", "wrong"), lambda: eval(5), lambda: exec(None), lambda: eval("x", 5), lambda: exec("x", {}, []), lambda: eval("\x00"), lambda: exec(compile("1", "f", "eval")) or "fine", lambda: eval(compile("1", "f", "exec")), lambda: compile(5, "f", "exec")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def f():
    local = 1
    exec("local = 2; new = 3")
    print(local, eval("local + 1"), "new" in locals())
    try:
        exec("print(local)", {})
    except NameError as e:
        print(e)
    exec("print(local)", globals(), locals())
    return eval("[local for local in (7, 8)]"), eval("lambda: local")


r, g = f()
print(r)
try:
    g()
except NameError as e:
    print(e)
class Map(dict):
    def __missing__(self, k): return f"<{k}>"
print(eval("a + b", {}, Map()), eval("missing_name", {"__builtins__": {}}, Map(c=1)))
exec("import math as m; print(m.floor(2.5))")
exec("print(__name__)", {"__name__": "custom"})
print(eval("__name__"), eval("  x  "), eval("(x,\n x)"), eval("x if x else y"), eval("{'k': x}['k']"), eval("f'{x}'"), eval("(q := 3)"), q)
