def f(x):
    match x:
        case 0: return "zero"
        case 1 | 2 | 3: return "small"
        case -5: return "minus five"
        case 1.5: return "float"
        case "text": return "str"
        case b"bytes": return "bytes"
        case None: return "none"
        case True: return "never: 1 matched before"
        case 3 + 4j: return "complex"
        case "a" "b": return "joined"
        case str() as s if s.startswith("x"): return f"x-string {s}"
        case int(n) if n > 100: return f"big {n}"
        case int() | float() as n: return f"number {n}"
        case _: return "other"


for x in (0, 1, 3.0, -5, 1.5, "text", b"bytes", None, True, False, 3 + 4j, "ab", "xyz", 500, 42, 2.5, "q", [], 0.0):
    print(repr(x), f(x))


class Const:
    A = 1
    B = "b"

    class Inner:
        C = None


def dotted(x):
    match x:
        case Const.A: return "A"
        case Const.B: return "B"
        case Const.Inner.C: return "C"
        case other: return f"captured {other}"


print([dotted(x) for x in (1, "b", None, 1.0, True, "z")])
match 5:
    case x if x < 5: print("no")
    case x if x == 5: print("guard", x)
print(x)
match (1, 2):
    case (a, 3): pass
    case (a, b): print(a, b)
match = {"match": 1}
case = match["match"]
print(match, case, (lambda match: match)(2))
match case:
    case 1: print("soft keywords")


class Eq:
    def __eq__(self, o):
        print("eq", o)
        return o == 2


match Eq():
    case 1: print("one")
    case None: print("is None")
    case 2: print("two")
type = 3
_ = "underscore is not bound"
match 7:
    case _: print(_)
