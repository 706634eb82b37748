"""match in a hot loop over subjects whose kinds change: literals, sequences, mappings, classes, guards, captures."""


class P:
    __match_args__ = ("x", "y")

    def __init__(self, x, y):
        self.x = x
        self.y = y


def kind(v):
    match v:
        case 0:
            return "zero"
        case True:
            return "true"
        case int(n) if n > 2**53:
            return "big"
        case int():
            return "int"
        case 1.5 | -0.5:
            return "float literal"
        case "a" | "b" as s:
            return "letter " + s
        case str():
            return "str"
        case None:
            return "none"
        case []:
            return "empty"
        case [x]:
            return "one", x
        case [x, *rest, y] if x == y:
            return "ends equal", len(rest)
        case [P(1, b), _]:
            return "P in list", b
        case {"k": k, **rest}:
            return "map", k, rest
        case P(x=0, y=y):
            return "P0", y
        case P(x, y):
            return "P", x, y
        case _:
            return type(v).__name__


subjects = [0, 1, True, False, 2**60, 1.5, 2.5, -0.5, "a", "zz", None, [], [3], (4, 5, 4), [P(1, 2), 0], {"k": 1, "l": 2}]
subjects += [{}, P(0, 7), P(8, 9), b"x", (1, 2), "", 0.0, P(0.0, None)]
for v in subjects[:3] * 500:
    kind(v)
for v in subjects:
    print(kind(v))


def machine(program):
    stack = []
    pc = steps = 0
    while True:
        steps += 1
        match program[pc]:
            case ("push", n):
                stack.append(n)
            case ("add",):
                stack.append(stack.pop() + stack.pop())
            case ("jump_if_less", limit, target) if stack[-1] < limit:
                pc = target
                continue
            case ("jump_if_less", *_):
                pass
            case ["halt"]:
                return stack, steps
            case other:
                raise ValueError(other)
        pc += 1


print(machine([("push", 0), ("push", 1), ("add",), ("jump_if_less", 1000, 1), ["halt"]]))
P.__match_args__ = ("y", "x")
print(kind(P(8, 9)))
P.__match_args__ = ("nothing", "x")
print(kind(P(8, 9)))
P.__match_args__ = 3
try:
    kind(P(1, 2))
except TypeError as e:
    print(e)
