# Expressions of thousands of operators, subscripts or attributes in a row.
class Self:
    def __getitem__(self, i):
        return self

    @property
    def a(self):
        return self

    def __add__(self, other):
        return self

    def __call__(self, *args):
        return self

    def __repr__(self):
        return "Self"


def value(text):
    try:
        r = repr(eval(text, {"x": 1, "s": Self(), "t": "t"}))
        return r if len(r) < 40 else (len(r), r[:10])
    except Exception as e:
        return type(e).__name__, str(e)


for n in (100, 1500, 6000):
    print(n)
    for operator in "+-|&^":
        print(operator, value(operator.join(["x"] * n)), value(operator.join(["1"] * n)), value("s" + f" {operator} 1" * n))
    for operator in ("*", "//", "%", "<<", ">>", "@", "/"):
        print(operator, value(operator.join(["x"] + ["0"] * n)))
    for operator in ("and", "or", "<", "==", "is", "in"):
        print(operator, value(f" {operator} ".join(["x"] * n)))
    print("attributes", value("s" + ".a" * n), value("s" + ".a" * n + ".b"))
    print("subscripts", value("s" + "[0]" * n), value("'abc'" + "[0]" * n), value("(1,)" + "[0]" * n))
    print("mixed", value("s" + ".a[0]+1" * n), value("x" + "+x*2-1" * n), value("s" + ".a[x]" * n))
    print("texts", value("+".join(["'ab'"] * n)), value("+".join(["t"] * n)), value(" ".join(["'ab'"] * n)), value("t" + "+'a'+t" * n))
    print("walrus", value("+".join(["(x := x + 1)"] * (n // 10))), value("x+(x:=2)" + "+x" * n))
    print("display", value("[" + "x," * n + "]"), value("{" + "x:1," * n + "}"), value("len((" + "x," * n + "))"))
    print("error", value("x" + "+1" * n + "+''"))

source = "def f(x):\n    y = x\n    return y" + "+x\\\n" * 1000 + "+''"
scope = {}
exec(source, scope)
try:
    scope["f"](1)
except TypeError as e:
    tb = e.__traceback__.tb_next
    print(e, tb.tb_lineno, list(tb.tb_frame.f_code.co_positions())[-3:] != [])
