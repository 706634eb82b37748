# Names at module level, in exec, in class bodies and in functions.
x = 1


def f():
    exec("x = 2")
    return x


print(f(), x)
exec("x = 3")
print(x)
space = {"x": 10}
exec("x += 1\ny = x * 2\ndef g(): return x", space)
print(space["x"], space["y"], space["g"](), x)
space["x"] = 100
print(space["g"]())
local = {}
exec("a = 1\nb = [a for _ in range(2)]\nclass C: c = 1\n", {}, local)
print(sorted(local), local["b"], local["C"].c)
try:
    exec("v = 1\ndef h(): return v\nh()", {}, {})
except NameError as e:
    print(e)
print(eval("x + y", {"x": 1}, {"y": 2}), eval("[i for i in range(n)]", {"n": 3}), eval("(lambda: z)()", {"z": 5}), eval("x"))


class K:
    x = "class"
    exec("dynamic = x")
    y = eval("x")


print(K.dynamic, K.y)
globals()["made"] = "via globals()"
print(made, "made" in vars(), vars() is globals(), locals() is globals())
del globals()["made"]
print("made" in dir())
code = compile("1 + 2", "<s>", "eval")
print(eval(code), eval(compile("x", "", "eval")), exec(compile("q = 5", "", "exec")), q, eval(compile("'single'", "", "single")))
for source, mode in (("x = 1", "eval"), ("1 +", "eval"), ("a b", "exec"), ("x = 1\ny = 2", "single"), ("", "eval")):
    try:
        compile(source, "f", mode)
        print("fine")
    except SyntaxError as e:
        print(e.msg, e.lineno)
for bad in (lambda: exec(5), lambda: eval([]), lambda: compile("x", "f", "bad"), lambda: exec("x", 5), lambda: eval("x", {}, 5), lambda: eval("undefined_thing"), lambda: exec("import no_module_like_this")):
    try:
        bad()
    except (TypeError, ValueError, NameError, ImportError) as e:
        print(type(e).__name__, str(e)[:70])
print(eval("  1 + 1  "), eval("\t2"), eval("(\n3\n)"), eval(b"4"), exec("\n\n"), exec("if 1:\n  r = 6"), r, "__builtins__" in space)
exec("""
def outer():
    n = 5
    def inner():
        nonlocal n
        n += 1
        return n
    return inner()
print(outer(), [k for k in ('outer', 'inner') if k in globals()])
""")
try:
    exec("print(len)", {"__builtins__": {}})
except NameError as e:
    print(e)
