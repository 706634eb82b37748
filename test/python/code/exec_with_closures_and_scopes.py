# exec and eval: which namespace names are read from and written to, in functions, classes, closures and with mappings.


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


x = "global"


def locals_of_function():
    x = "local"
    exec("x = 'written'; new = 1")
    inside = eval("x")
    ns = {}
    exec("x = 'in ns'; y = x", globals(), ns)
    return x, inside, ns, "new" in locals()


print(locals_of_function())


def closures():
    a, b = 1, 2

    def inner():
        return a, eval("a"), sorted(k for k in locals())

    def blind():
        return eval("b")

    attempt("inner", inner)
    attempt("blind", blind)
    return [eval("a + b") for _ in range(2)], eval("[a for _ in range(2)]"), eval("(lambda: a)") and "lambda made"


attempt("closures", closures)


class Body:
    y = 1
    exec("z = y + 1")
    w = eval("z + 1")
    t = [eval("1") for _ in range(1)]


print(Body.z, Body.w, Body.t)


class Recording(dict):
    def __getitem__(self, key):
        print("get", key, end="; ")
        return super().__getitem__(key)

    def __setitem__(self, key, value):
        print("set", key, end="; ")
        super().__setitem__(key, value)

    def __delitem__(self, key):
        print("del", key, end="; ")
        super().__delitem__(key)

    def __missing__(self, key):
        if key.startswith("auto"):
            return f"<{key}>"
        raise KeyError(key)


ns = Recording()
attempt("recording", lambda: exec("a = 1\nb = a + len('xx')\ndel a\nc = auto1\ndef f(): return b\nclass K: q = b\nimport sys\nfor i in range(2): pass\n[j for j in (b,)]\nglobal g\ng = 5\n", {}, ns))
print(sorted(ns))
attempt("missing", lambda: eval("nothing", {}, Recording()))
attempt("delete missing", lambda: exec("del nothing", {}, Recording()))
attempt("function sees globals only", lambda: exec("v = 1\ndef f(): return v\nf()", {}, {}))
attempt("comprehension sees globals only", lambda: exec("v = 1\nr = [v for _ in (1,)]", {}, {}))
attempt("generator sees globals only", lambda: exec("v = 1\nr = list(v for _ in (1,))", {}, {}))
attempt("class sees both", lambda: exec("v = 1\nclass C:\n    w = v\nprint(C.w)", {}, {}))
attempt("lambda sees globals only", lambda: eval("(lambda: v)()", {}, {"v": 1}))
attempt("one dict", lambda: eval("(lambda: v)()", {"v": 1}))
for builtins in ({}, {"len": lambda x: 42}):
    attempt(f"builtins {builtins!r}"[:20], lambda: eval("len('abc')", {"__builtins__": builtins}))
attempt("builtins module", lambda: eval("len('abc')", {"__builtins__": __builtins__}))
attempt("no import", lambda: exec("import sys", {"__builtins__": {}}))
attempt("own import", lambda: exec("import anything as z\nprint(z)", {"__builtins__": {"__import__": lambda *a: "imported", "print": print}}))
attempt("no build_class", lambda: exec("class C: pass", {"__builtins__": {}}))
g = {}
exec("1", g)
print(list(g), type(g["__builtins__"]).__name__)
attempt("code with free variables", lambda: exec(closures.__code__.co_consts[1] if False else (lambda: x).__code__))


def outer():
    free = 1
    def inner():
        return free
    return inner


attempt("free variables", lambda: exec(outer().__code__))
attempt("free variables eval", lambda: eval(outer().__code__))
attempt("closure given", lambda: exec(outer().__code__, closure=outer().__closure__))
attempt("closure too long", lambda: exec(outer().__code__, closure=outer().__closure__ * 2))
attempt("closure of ints", lambda: exec(outer().__code__, closure=(1,)))
attempt("closure for text", lambda: exec("1", closure=()))
attempt("closure not needed", lambda: exec(compile("1", "f", "exec"), closure=outer().__closure__))
attempt("keywords", lambda: (exec("q = 1", globals={}, locals={}), eval("1", globals={}), eval(source="1")))
attempt("leading blanks", lambda: eval("  \t 1 + 1"))
attempt("leading newline", lambda: eval("\n1"))
attempt("trailing", lambda: eval("1 \n\n  "))
attempt("statement", lambda: eval("x = 1"))
attempt("empty", lambda: eval(""))
attempt("function code", lambda: eval((lambda: 7).__code__))
attempt("function code with arguments", lambda: eval((lambda a: 7).__code__))
attempt("generator code", lambda: type(eval((x for x in ()).gi_code)).__name__)
