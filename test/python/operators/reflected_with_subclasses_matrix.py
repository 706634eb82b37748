# Which of two operands' methods runs: for every binary operator, with subclasses that override, inherit or decline, and built-in operands.


OPS = {"add": "+", "sub": "-", "mul": "*", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "matmul": "@", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^"}
COMPARISONS = {"lt": ("<", "gt"), "le": ("<=", "ge"), "eq": ("==", "eq"), "ne": ("!=", "ne"), "gt": (">", "lt"), "ge": (">=", "le")}


def build(name, bases, forward=None, reflected=None, compare=None):
    ns = {"__repr__": lambda self: type(self).__name__, "__hash__": lambda self: 1}
    def method(tag, answer):
        def run(self, other, *rest):
            log.append(f"{type(self).__name__}.{tag}")
            return answer
        return run
    for word in OPS:
        if forward is not None: ns[f"__{word}__"] = method(word, forward)
        if reflected is not None: ns[f"__r{word}__"] = method("r" + word, reflected)
    for word in COMPARISONS:
        if compare is not None: ns[f"__{word}__"] = method(word, compare)
    return type(name, bases, ns)


log = []
NI = NotImplemented
A = build("A", (), "A", "rA", "cA")
ChildOverrides = build("ChildOverrides", (A,), "child", "rchild", "cchild")
ChildInherits = type("ChildInherits", (A,), {"__repr__": lambda self: "ChildInherits"})
ChildReflectedOnly = build("ChildReflectedOnly", (A,), None, "rchild")
ChildDeclines = build("ChildDeclines", (A,), NI, NI, NI)
GrandChild = type("GrandChild", (ChildOverrides,), {})
Declines = build("Declines", (), NI, NI, NI)
Other = build("Other", (), "other", "rother", "cother")
IntChild = build("IntChild", (int,), "intchild", "rintchild", "cint")
IntQuiet = type("IntQuiet", (int,), {})
FloatChild = build("FloatChild", (float,), NI, "rfloat", NI)
MAKE = [A, ChildOverrides, ChildInherits, ChildReflectedOnly, ChildDeclines, GrandChild, Declines, Other, lambda: IntChild(3), lambda: IntQuiet(4), lambda: FloatChild(2.5), lambda: 5, lambda: 2.5, lambda: "x", lambda: [9], lambda: None]
for left in MAKE:
    for right in MAKE:
        a, b = left(), right()
        if type(a).__module__ == "builtins" and type(b).__module__ == "builtins":
            continue
        line = []
        for sign in ("+", "*", "**", "%", "@"):
            log.clear()
            try:
                r = eval(f"a {sign} b")
                r = r if not isinstance(r, (list,)) else list(r)
            except Exception as e:
                r = f"{type(e).__name__}: {e}"
            line.append(f"{sign} {','.join(log)} {r}")
        for sign in ("<", "==", ">="):
            log.clear()
            try:
                r = eval(f"a {sign} b")
            except Exception as e:
                r = f"{type(e).__name__}: {e}"
            line.append(f"{sign} {','.join(log)} {r}")
        print(type(a).__name__, type(b).__name__, *line, sep=" | ")
