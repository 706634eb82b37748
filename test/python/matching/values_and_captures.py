# Value patterns compare with ==, captures bind, wildcards do not, literals by their kind.
class Color:
    RED = 1
    GREEN = "green"


class Eq:
    def __eq__(self, o):
        print("eq", o)
        return o == 3

    __hash__ = None


class Noisy:
    def __eq__(self, o):
        raise ValueError("compared")


def m(x):
    match x:
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case 0:
            return "zero"
        case Color.RED:
            return "red"
        case -1:
            return "minus one"
        case 1.5:
            return "float"
        case -2.5 | 2.5:
            return "pm 2.5"
        case 1 + 2j:
            return "complex"
        case -3 - 1j:
            return "negative complex"
        case "a" "b":
            return "joined"
        case b"x":
            return "bytes"
        case Color.GREEN:
            return "green"
        case _:
            return "other"


for x in (None, True, False, 0, 1, 0.0, 1.0, -1, 1.5, -2.5, 2.5, 1 + 2j, -3 - 1j, "ab", b"x", "green", "x", [], object):
    print(repr(x), m(x))


def capture(x):
    match x:
        case y if y == 1:
            return "guard", y
        case y:
            return "any", y


print(capture(1), capture(2))
match Eq():
    case 1:
        print("one")
    case 3:
        print("three")
try:
    match Noisy():
        case 1:
            pass
except ValueError as e:
    print(e)
match 5:
    case _ if False:
        print("never")
    case (x):
        print(x)
match 7:
    case x as y:
        print(x, y)
match [1, 2]:
    case [a, b] as whole:
        print(a, b, whole)
match 3:
    case 1 | 2:
        print("low")
    case (3 | 4) as n:
        print("high", n)
match {"k": 1}:
    case {"k": (1 | 2) as v}:
        print(v)
x = "before"
match 1:
    case x if x > 5:
        pass
    case _:
        print("bound even though the guard failed:", x)
match x, y:
    case 1, second:
        print(second)
match 1,:
    case [z]:
        print(z)
match *[1, 2], 3:
    case [a, *b]:
        print(a, b)
match = 5
case = match + 1
print(match, case)
match[0] if False else print("soft keywords")
