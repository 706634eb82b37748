# Every binary operator on a class that answers with its own name, both ways round, and on one that refuses.
NAMES = "add sub mul matmul truediv floordiv mod divmod pow lshift rshift and xor or".split()


class Op:
    pass


class R:
    pass


class Refuses:
    pass


for name in NAMES:
    setattr(Op, f"__{name}__", lambda self, *o, name=name: (name, *(x for x in o if not isinstance(x, (Op, R, Refuses)))))
    setattr(R, f"__r{name}__", lambda self, *o, name=name: ("r" + name, *(x for x in o if not isinstance(x, (Op, R, Refuses)))))
    setattr(Refuses, f"__{name}__", lambda self, *o: NotImplemented)
    setattr(Refuses, f"__r{name}__", lambda self, *o: NotImplemented)
OPS = {
    "+": lambda a, b: a + b, "-": lambda a, b: a - b, "*": lambda a, b: a * b, "@": lambda a, b: a @ b, "/": lambda a, b: a / b, "//": lambda a, b: a // b, "%": lambda a, b: a % b,
    "divmod": divmod, "**": lambda a, b: a**b, "<<": lambda a, b: a << b, ">>": lambda a, b: a >> b, "&": lambda a, b: a & b, "^": lambda a, b: a ^ b, "|": lambda a, b: a | b, "pow": pow,
}
for sign, f in OPS.items():
    print(sign, f(Op(), 1), f(1, R()), f(Refuses(), R()), f("s", R()) if sign != "%" else "", f([], R()), f(None, R()))
    for a, b in ((Refuses(), Refuses()), (Refuses(), 1), (1, Refuses()), (1, "a"), ("a", 1), (None, None), ([], {}), (1.5, [])):
        if sign in ("*", "%") and isinstance(a, str) or sign == "*" and isinstance(b, str):
            continue
        try:
            print(f(a, b))
        except TypeError as e:
            print(e)
print(pow(Op(), 2, 3))
for args in ((2, R(), 3), (2, 3, R()), (Refuses(), 1, 2), (1.5, 2, 3), (2, 1.5, 3), ("a", 1, 2)):
    try:
        print(pow(*args))
    except TypeError as e:
        print(e)
