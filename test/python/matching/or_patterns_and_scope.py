# Alternatives bind the same names; where names are bound; patterns over slices, keyword-like names, nested ors.
def f(x):
    match x:
        case [a, 0] | [0, a]:
            return "zero pair", a
        case {"a": v} | {"b": {"c": v}} | [_, [v, *_]]:
            return "v", v
        case (1 | 2 | 3) as small, (str() | bytes()) as text:
            return small, text
        case ("on" | "off") | True | False | None:
            return "switch", x
        case ((("deep"))):
            return "parenthesised"
        case [*_, (int() | float()) as last]:
            return "last number", last
        case str(s) | bytes(s) if len(s) > 3:
            return "long", s
        case _:
            return "nothing"


for x in ([5, 0], [0, 6], {"a": 1}, {"b": {"c": 2}}, [9, [8, 7]], (2, "t"), [3, b"b"], "on", True, None, 1, "deep", ["x", 2.5], "longer", b"longer", "abc", [], {}):
    print(x, f(x))
match [1, [2, 3]]:
    case [first, [second, third]]:
        pass
print(first, second, third)


def unbound(x):
    match x:
        case [p, q]:
            pass
        case r if False:
            pass
    return sorted(locals())


print(unbound([1, 2]), unbound(5))


class Scope:
    match (1, 2):
        case (attr_a, attr_b):
            pass


print(Scope.attr_a, Scope.attr_b)


def glob():
    global captured
    match 7:
        case captured:
            pass


glob()
print(captured)


def closure(x):
    match x:
        case [n]:
            return lambda: n


print(closure([5])())
match = {"match": 1}
case = "case"
type = "type"
_ = "underscore"
match match:
    case {"match": case}:
        print(case, _)
match _:
    case "underscore":
        print("matched", _)
print([match for match in (1, 2)], (lambda match, case: match + case)(1, 2), match)
x = -1
match x:
    case -1:
        print("minus one")
match -0.0:
    case 0:
        print("zero")
match 1 + 0j:
    case 1:
        print("complex one")
match "a":
    case "a" | "b" as letter:
        print(letter)
match (1, 2, 3, 4):
    case (a, *mid, z):
        print(a, mid, z)
match range(3):
    case [0, 1, 2]:
        print("range")
match {"x": None}:
    case {"x": None, **rest}:
        print("None value", rest)
for v in (1, "1", 1.0, True, [1], b"1"):
    match v:
        case bool():
            print("bool")
        case int() | float() as n:
            print("number", n)
        case str() | bytes():
            print("text")
        case _:
            print("else")
