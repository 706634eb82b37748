# match with loops, returns, exceptions, generators, nested functions and side effects in order.
def tokens(text):
    for part in text.split():
        match part:
            case "+" | "-" | "*" | "/":
                yield "op", part
            case n if n.isdigit():
                yield "num", int(n)
            case "(":
                yield "open", None
            case ")":
                yield "close", None
            case word:
                raise SyntaxError(f"what is {word!r}?")


print(list(tokens("( 1 + 2 ) * 30")))
try:
    list(tokens("1 @"))
except SyntaxError as e:
    print(e)


def first_even(items):
    for x in items:
        match x:
            case int() if x % 2 == 0:
                break
            case str():
                continue
            case _:
                pass
    else:
        return None
    return x


print(first_even([1, "a", 4, 5]), first_even([1]))


def evaluate(e):
    match e:
        case int() | float():
            return e
        case ("neg", x):
            return -evaluate(x)
        case ("+" | "-" | "*" as op, l, r):
            a, b = evaluate(l), evaluate(r)
            match op:
                case "+":
                    return a + b
                case "-":
                    return a - b
                case "*":
                    return a * b
        case ["let", {**bindings}, body]:
            return evaluate(substitute(body, {k: evaluate(v) for k, v in bindings.items()}))
        case _:
            raise ValueError(f"cannot evaluate {e!r}")


def substitute(e, env):
    match e:
        case str(name) if name in env:
            return env[name]
        case [op, *args]:
            return [op, *(substitute(a, env) for a in args)]
        case _:
            return e


print(evaluate(("+", 1, ("*", 2, ("neg", 3)))))
print(evaluate(["let", {"x": 5, "y": ("+", 1, 1)}, ["*", "x", ["-", "y", 10]]]))
try:
    evaluate(("?", 1))
except ValueError as e:
    print(e)


def ordered(x):
    def say(tag, v=True):
        print(tag, end=" ")
        return v

    match say("subject", x):
        case 1 if say("guard 1", False):
            return "a"
        case 1 if say("guard 2"):
            return "b"
        case 2:
            return "c"
    return "none"


print(ordered(1), ordered(2), ordered(3))


def finally_in_case(x):
    try:
        match x:
            case 1:
                return "one"
            case 2:
                raise KeyError(2)
    except KeyError:
        return "handled"
    finally:
        print("finally", x)


print([finally_in_case(i) for i in (1, 2, 3)])


class State:
    def __init__(self):
        self.state = "idle"

    def feed(self, event):
        match self.state, event:
            case "idle", ("start", int(speed)) if speed > 0:
                self.state, self.speed = "running", speed
            case "running", ("stop",):
                self.state = "idle"
            case "running", ("faster", n):
                self.speed += n
            case state, (kind, *_):
                print(f"cannot {kind} while {state}")


s = State()
for event in (("stop",), ("start", 0), ("start", 5), ("start", 6), ("faster", 3), ("stop",)):
    s.feed(event)
print(s.state, s.speed)
