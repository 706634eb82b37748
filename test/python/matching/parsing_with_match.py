# A tokenizer, a parser and an evaluator whose decisions are all made by match.
def tokens(text):
    text = text.replace("(", " ( ").replace(")", " ) ")
    for word in text.split():
        match word:
            case "(" | ")":
                yield word
            case "true" | "false":
                yield word == "true"
            case w if w.lstrip("-").isdigit():
                yield int(w)
            case w if w.count(".") == 1 and w.replace(".", "").lstrip("-").isdigit():
                yield float(w)
            case w:
                yield ("sym", w)


def parse(ts):
    match ts:
        case []:
            raise SyntaxError("unexpected end")
        case ["(", *rest]:
            items = []
            while rest and rest[0] != ")":
                item, rest = parse(rest)
                items.append(item)
            match rest:
                case [")", *after]:
                    return items, after
                case _:
                    raise SyntaxError("missing )")
        case [")", *_]:
            raise SyntaxError("unexpected )")
        case [atom, *rest]:
            return atom, rest


def evaluate(x, env):
    match x:
        case bool() | int() | float():
            return x
        case ("sym", name):
            try:
                return env[name]
            except KeyError:
                raise NameError(name) from None
        case []:
            return None
        case [("sym", "if"), test, then, *otherwise]:
            if evaluate(test, env):
                return evaluate(then, env)
            match otherwise:
                case []:
                    return None
                case [e]:
                    return evaluate(e, env)
                case _:
                    raise SyntaxError("too many branches")
        case [("sym", "let"), [*bindings], *body]:
            inner = dict(env)
            for b in bindings:
                match b:
                    case [("sym", n), value]:
                        inner[n] = evaluate(value, inner)
                    case _:
                        raise SyntaxError(f"bad binding {b}")
            return [evaluate(e, inner) for e in body][-1]
        case [("sym", "lambda"), [*params], body]:
            names = [p[1] for p in params]
            return lambda *a: evaluate(body, {**env, **dict(zip(names, a, strict=True))})
        case [("sym", "quote"), value]:
            return value
        case [("sym", "and" | "or" as op), *parts]:
            result = op == "and"
            for p in parts:
                result = evaluate(p, env)
                if bool(result) != (op == "and"):
                    break
            return result
        case [f, *args]:
            function = evaluate(f, env)
            if not callable(function):
                raise TypeError(f"{function!r} is no function")
            return function(*(evaluate(a, env) for a in args))
    raise ValueError(x)


ENV = {"+": lambda *a: sum(a), "*": lambda a, b: a * b, "-": lambda a, b=None: -a if b is None else a - b, "<": lambda a, b: a < b, "list": lambda *a: list(a)}


def run(text):
    try:
        tree, rest = parse(list(tokens(text)))
        if rest:
            raise SyntaxError(f"extra {rest[0]!r}")
        result = evaluate(tree, dict(ENV))
        print(text, "=>", result if not callable(result) else "<function>")
    except (SyntaxError, NameError, TypeError, ValueError) as e:
        print(text, "!!", type(e).__name__, e)


for text in ("42", "-1.5", "(+ 1 2 3)", "(* (+ 1 2) (- 5))", "(if (< 1 2) 10 20)", "(if false 1)", "(let ((x 5) (y (* x 2))) (+ x y))", "((lambda (a b) (* a b)) 6 7)", "(quote (a (1 2.5) true))", "(and 1 false 2)", "(or false 3 4)", "()", "(lambda (x) x)", "(list 1 (list 2))", "", "(", ")", "(+ 1", "1 2", "(1 2)", "undefined", "(if 1 2 3 4)", "(let (x) 1)", "((lambda (a) a))", "(let ((f (lambda (n) (* n n)))) (list (f 3) (f 4)))"):
    run(text)


def json_kind(v):
    match v:
        case {"type": "point", "coordinates": [float() | int() as x, float() | int() as y]}:
            return f"point {x},{y}"
        case {"type": "line", "coordinates": [[_, _] as start, *_, [_, _] as end]}:
            return f"line {start}->{end}"
        case {"type": "group", "items": [*items], **extra}:
            return f"group of {[json_kind(i) for i in items]} {extra}"
        case {"type": str(other)}:
            return f"unknown {other}"
        case {}:
            return "untyped"
        case [] | [None]:
            return "empty"
        case _:
            return f"not a shape: {type(v).__name__}"


for v in ({"type": "point", "coordinates": [1, 2.5]}, {"type": "line", "coordinates": [[0, 0], [1, 1], [2, 2]]}, {"type": "group", "items": [{"type": "point", "coordinates": [0, 0]}, {}], "name": "g"}, {"type": "circle"}, {"type": 5}, [], [None], "x", {"type": "line", "coordinates": [[0, 0]]}):
    print(json_kind(v))
