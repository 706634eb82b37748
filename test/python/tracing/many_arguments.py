# The lines of calls with many arguments: from some number on they come together in a tuple and a dict.
import sys
def make(n, what, sep=",\n"):
    if what == "const": a = sep.join(str(i) for i in range(n))
    elif what == "name": a = sep.join("x" for i in range(n))
    elif what == "kw": a = sep.join(f"k{i}=x" for i in range(n))
    elif what == "kwc": a = sep.join(f"k{i}={i}" for i in range(n))
    elif what == "mix": a = sep.join("x" for i in range(n)) + sep + sep.join(f"k{i}=x" for i in range(3))
    elif what == "star": a = "*y" + sep + sep.join("x" for i in range(n))
    elif what == "one": a = sep.join("x" if i == 5 else "1" for i in range(n))
    return a
def f(*a, **k): return len(a), len(k)
class C:
    def m(self, *a, **k): return len(a), len(k)
for call in ("f(\n%s\n)", "c.m(\n%s\n)", "f(%s)", "f\\\n(\n%s)"):
    for what in ("const", "name", "kw", "kwc", "mix", "star", "one"):
        for n in (2, 3, 14, 15, 16, 17, 18, 19, 27, 28, 29, 30, 31, 32, 33, 40, 70):
            src = call % make(n, what)
            ns = {"f": f, "c": C(), "x": 1, "y": [1, 2]}
            ev = []
            def t(fr, e, a):
                if fr.f_code.co_filename == "q": ev.append(fr.f_lineno); return t
            code = compile(src, "q", "exec")
            sys.settrace(t)
            exec(code, ns)
            sys.settrace(None)
            print(call[:3], what, n, ev)
