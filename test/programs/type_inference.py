"""Hindley-Milner type inference and normal-order evaluation for a small functional language, with type errors that explain themselves."""


class SourceError(Exception):
    pass


class TypeProblem(Exception):
    pass


# --- terms -------------------------------------------------------------------------------------------------------------
class Term:
    __slots__ = ()

    def __init__(self, *values):
        for slot, value in zip(type(self).__slots__, values, strict=True):
            setattr(self, slot, value)

    def __init_subclass__(cls):
        cls.__match_args__ = cls.__slots__


class Var(Term):
    __slots__ = ("name",)

    def __str__(self):
        return self.name


class Lit(Term):
    __slots__ = ("value",)

    def __str__(self):
        return str(self.value).lower() if isinstance(self.value, bool) else repr(self.value).replace("'", '"')


class Lam(Term):
    __slots__ = ("name", "body")

    def __str__(self):
        return f"\\{self.name}. {self.body}"


class App(Term):
    __slots__ = ("function", "argument")

    def __str__(self):
        f = f"({self.function})" if isinstance(self.function, (Lam, Let, If)) else str(self.function)
        a = f"({self.argument})" if isinstance(self.argument, (Lam, App, Let, If)) else str(self.argument)
        return f"{f} {a}"


class Let(Term):
    __slots__ = ("name", "value", "body")

    def __str__(self):
        return f"let {self.name} = {self.value} in {self.body}"


class If(Term):
    __slots__ = ("test", "then", "otherwise")

    def __str__(self):
        return f"if {self.test} then {self.then} else {self.otherwise}"


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isalpha() or c == "_":
            start = i
            while i < len(text) and (text[i].isalnum() or text[i] in "_'"):
                i += 1
            yield text[start:i]
        elif c.isdigit():
            start = i
            while i < len(text) and text[i].isdigit():
                i += 1
            yield text[start:i]
        elif c == '"':
            end = text.index('"', i + 1)
            yield text[i : end + 1]
            i = end + 1
        elif text[i : i + 2] in ("->", "==", "::"):
            yield text[i : i + 2]
            i += 2
        elif c in "\\.()=+-*<,[]":
            yield c
            i += 1
        else:
            raise SourceError(f"unexpected {c!r}")


class Parser:
    LEVELS = [("==", "<"), ("::",), ("+", "-"), ("*",)]

    def __init__(self, text):
        self.tokens = [*tokens(text), "(end)"]
        self.at = 0

    @property
    def here(self):
        return self.tokens[self.at]

    def accept(self, text):
        if self.here == text:
            self.at += 1
            return True
        return False

    def expect(self, text):
        if not self.accept(text):
            raise SourceError(f"{text!r} expected, not {self.here!r}")

    def name(self):
        if not self.here[0].isalpha() or self.here in ("let", "in", "if", "then", "else", "rec"):
            raise SourceError(f"a name expected, not {self.here!r}")
        self.at += 1
        return self.tokens[self.at - 1]

    def program(self):
        term = self.term()
        self.expect("(end)")
        return term

    def term(self):
        if self.accept("\\"):
            names = [self.name()]
            while not self.accept("."):
                names.append(self.name())
            body = self.term()
            for n in reversed(names):
                body = Lam(n, body)
            return body
        if self.accept("let"):
            recursive = self.accept("rec")
            name, parameters = self.name(), []
            while not self.accept("="):
                parameters.append(self.name())
            value = self.term()
            for p in reversed(parameters):
                value = Lam(p, value)
            if recursive:
                value = App(Var("fix"), Lam(name, value))
            self.expect("in")
            return Let(name, value, self.term())
        if self.accept("if"):
            test = self.term()
            self.expect("then")
            then = self.term()
            self.expect("else")
            return If(test, then, self.term())
        return self.operator(0)

    def operator(self, level):
        if level == len(self.LEVELS):
            return self.application()
        left = self.operator(level + 1)
        while self.here in self.LEVELS[level]:
            op = self.here
            self.at += 1
            right = self.operator(level if op == "::" else level + 1)
            left = App(App(Var(op), left), right)
        return left

    def application(self):
        term = self.atom()
        while self.here not in (")", "(end)", "]", ",", "in", "then", "else", "=", ".") and not any(self.here in ops for ops in self.LEVELS):
            if self.here in ("\\", "let", "if"):
                return App(term, self.term())
            term = App(term, self.atom())
        return term

    def atom(self):
        t = self.here
        if self.accept("("):
            term = self.term()
            if self.accept(","):
                term = App(App(Var("pair"), term), self.term())
            self.expect(")")
            return term
        if self.accept("["):
            items = []
            while not self.accept("]"):
                if items:
                    self.expect(",")
                items.append(self.term())
            term = Var("nil")
            for item in reversed(items):
                term = App(App(Var("::"), item), term)
            return term
        if t.isdigit():
            self.at += 1
            return Lit(int(t))
        if t[0] == '"':
            self.at += 1
            return Lit(t[1:-1])
        if t in ("true", "false"):
            self.at += 1
            return Lit(t == "true")
        return Var(self.name())


# --- types -------------------------------------------------------------------------------------------------------------
class TVar:
    count = 0

    def __init__(self):
        TVar.count += 1
        self.id, self.link = TVar.count, None


class TCon:
    def __init__(self, name, *args):
        self.name, self.args = name, args


class Scheme:
    def __init__(self, variables, type):
        self.variables, self.type = variables, type


def fn(*types):
    *arguments, result = types
    for a in reversed(arguments):
        result = TCon("->", a, result)
    return result


INT, BOOL, STR = TCon("int"), TCon("bool"), TCon("str")


def lst(t):
    return TCon("list", t)


def prune(t):
    while isinstance(t, TVar) and t.link is not None:
        t = t.link
    return t


def show(t, names=None):
    names = {} if names is None else names
    t = prune(t)
    if isinstance(t, TVar):
        return names.setdefault(t, chr(97 + len(names)) if len(names) < 26 else f"t{len(names)}")
    match t.name, t.args:
        case "->", (a, b):
            left = show(a, names)
            if isinstance(prune(a), TCon) and prune(a).name == "->":
                left = f"({left})"
            return f"{left} -> {show(b, names)}"
        case "list", (a,):
            return f"[{show(a, names)}]"
        case "pair", (a, b):
            return f"({show(a, names)}, {show(b, names)})"
    return t.name


def occurs(v, t):
    t = prune(t)
    return t is v or isinstance(t, TCon) and any(occurs(v, a) for a in t.args)


def unify(a, b):
    a, b = prune(a), prune(b)
    if a is b:
        return
    if isinstance(a, TVar):
        if occurs(a, b):
            names = {}
            raise TypeProblem(f"infinite type {show(a, names)} = {show(b, names)}")
        a.link = b
    elif isinstance(b, TVar):
        unify(b, a)
    elif a.name != b.name or len(a.args) != len(b.args):
        names = {}
        raise TypeProblem(f"{show(a, names)} is not {show(b, names)}")
    else:
        for x, y in zip(a.args, b.args):
            unify(x, y)


def free(t):
    t = prune(t)
    return {t} if isinstance(t, TVar) else set().union(*map(free, t.args))


def generalise(env, t):
    bound = set().union(*(free(s.type) - s.variables for s in env.values()))
    return Scheme(free(t) - bound, t)


def instantiate(scheme):
    fresh = {v: TVar() for v in scheme.variables}

    def copy(t):
        t = prune(t)
        return fresh.get(t, t) if isinstance(t, TVar) else TCon(t.name, *map(copy, t.args))

    return copy(scheme.type)


def infer(env, term):
    match term:
        case Var(name):
            if name not in env:
                raise TypeProblem(f"{name} is not defined")
            return instantiate(env[name])
        case Lit(bool()):
            return BOOL
        case Lit(int()):
            return INT
        case Lit(str()):
            return STR
        case Lam(name, body):
            argument = TVar()
            return fn(argument, infer({**env, name: Scheme(set(), argument)}, body))
        case App(function, argument):
            result, f, a = TVar(), infer(env, function), infer(env, argument)
            try:
                unify(f, fn(a, result))
            except TypeProblem as e:
                if not hasattr(e, "where"):
                    e.where = term
                raise
            return result
        case Let(name, value, body):
            return infer({**env, name: generalise(env, infer(env, value))}, body)
        case If(test, then, otherwise):
            unify(infer(env, test), BOOL)
            t = infer(env, then)
            unify(t, infer(env, otherwise))
            return t


# --- evaluation by environment machine, lazily ----------------------------------------------------------------------------
class Thunk:
    def __init__(self, term, env):
        self.term, self.env, self.value = term, env, None

    def force(self):
        if self.term is not None:
            self.value = evaluate(self.term, self.env)
            self.term = self.env = None
        return self.value


class Ready(Thunk):
    def __init__(self, value):
        self.term, self.value = None, value


def evaluate(term, env):
    while True:
        match term:
            case Var(name):
                return env[name].force()
            case Lit(value):
                return value
            case Lam(name, body):
                return lambda thunk, name=name, body=body, env=env: evaluate(body, {**env, name: thunk})
            case App(function, argument):
                return evaluate(function, env)(Thunk(argument, env))
            case Let(name, value, body):
                term, env = body, {**env, name: Thunk(value, env)}
            case If(test, then, otherwise):
                term = then if evaluate(test, env) else otherwise


def curry(n, f):
    def collect(args):
        return f(*args) if len(args) == n else lambda thunk: collect([*args, thunk])

    return collect([])


def strict(n, f):
    return curry(n, lambda *thunks: f(*(t.force() for t in thunks)))


def fix(f):
    self = Ready(None)
    self.value = f.force()(self)
    return self.value


def head(xs):
    if xs is None:
        raise ValueError("head of an empty list")
    return xs[0].force()


A, B = TVar(), TVar()
PRIMITIVES = {
    "+": (fn(INT, INT, INT), strict(2, lambda a, b: a + b)), "-": (fn(INT, INT, INT), strict(2, lambda a, b: a - b)), "*": (fn(INT, INT, INT), strict(2, lambda a, b: a * b)),
    "<": (fn(INT, INT, BOOL), strict(2, lambda a, b: a < b)), "==": (fn(INT, INT, BOOL), strict(2, lambda a, b: a == b)), "::": (fn(A, lst(A), lst(A)), curry(2, lambda h, t: (h, t))),
    "nil": (lst(A), None), "head": (fn(lst(A), A), strict(1, head)), "tail": (fn(lst(A), lst(A)), strict(1, lambda xs: xs[1].force())), "null": (fn(lst(A), BOOL), strict(1, lambda xs: xs is None)),
    "pair": (fn(A, B, TCon("pair", A, B)), curry(2, lambda a, b: ("pair", a, b))), "fst": (fn(TCon("pair", A, B), A), strict(1, lambda p: p[1].force())), "snd": (fn(TCon("pair", A, B), B), strict(1, lambda p: p[2].force())),
    "fix": (fn(fn(A, A), A), curry(1, fix)), "len": (fn(STR, INT), strict(1, len)), "cat": (fn(STR, STR, STR), strict(2, lambda a, b: a + b)),
}
TYPES = {name: Scheme(free(t), t) for name, (t, _) in PRIMITIVES.items()}
VALUES = {name: Ready(v) for name, (_, v) in PRIMITIVES.items()}


def show_value(v, limit=8):
    match v:
        case None:
            return "[]"
        case bool():
            return str(v).lower()
        case ("pair", a, b):
            return f"({show_value(a.force())}, {show_value(b.force())})"
        case (_, _):
            items = []
            while v is not None and len(items) < limit:
                items.append(show_value(v[0].force()))
                v = v[1].force()
            return f"[{', '.join(items)}{', …' if v is not None else ''}]"
        case str() | int():
            return repr(v).replace("'", '"')
    return "<function>"


PRELUDE = """
let id x = x in let const x y = x in let compose f g x = f (g x) in let flip f x y = f y x in
let rec map f xs = if null xs then [] else f (head xs) :: map f (tail xs) in
let rec foldr f z xs = if null xs then z else f (head xs) (foldr f z (tail xs)) in
let rec take n xs = if n == 0 then [] else if null xs then [] else head xs :: take (n - 1) (tail xs) in
let rec iterate f x = x :: iterate f (f x) in
let rec filter p xs = if null xs then [] else if p (head xs) then head xs :: filter p (tail xs) else filter p (tail xs) in
let rec zip f xs ys = if null xs then [] else if null ys then [] else f (head xs) (head ys) :: zip f (tail xs) (tail ys) in
"""

for source in (
    "1 + 2 * 3", "\\x. x", "\\f g x. f x (g x)", "let id x = x in (id 1, id true)", "\\x y. x", "let rec fact n = if n < 1 then 1 else n * fact (n - 1) in fact 20",
    '(1, ("two", [true, false]))', "[\\x. x, \\y. y]", "1 :: 2 :: nil", '\\s. len s + len "abc"', "let twice f x = f (f x) in twice twice (\\n. n * 2) 1", "\\p. (snd p, fst p)", "fix (\\ones. 1 :: ones)", 'cat "a" (if 1 < 2 then "b" else "c")',
):
    term = Parser(source).program()
    print(f"{term}  ::  {show(infer(TYPES, term))}  =  {show_value(evaluate(term, VALUES))}")
print("--- with a prelude")
for source in (
    "map", "foldr", "compose", "flip", "iterate", "zip", "take 5 (iterate (\\x. x * 2) 1)", "foldr (\\a b. a + b) 0 (map (\\x. x * x) [1, 2, 3])", "map (compose (\\x. x + 1) (\\x. x * 10)) [1, 2]", "const 1 (head nil)",
    "let rec fibs = 0 :: 1 :: zip (\\a b. a + b) fibs (tail fibs) in take 12 fibs", "let rec from n = n :: from (n + 1) in let rec sieve xs = head xs :: filter (\\n. let rec mod a b = if a < b then a else mod (a - b) b in if mod n (head xs) == 0 then false else true) (sieve (tail xs)) in 5",
    "filter (\\n. 3 < n) [1, 5, 2, 7]", "let rec fibs = 1 :: 1 :: zip (\\a b. a + b) fibs (tail fibs) in fibs",
):
    term = Parser(PRELUDE + source).program()
    print(f"{source}  ::  {show(infer(TYPES, term))}  =  {show_value(evaluate(term, VALUES))}")
print("--- errors")
for source in ("\\x. x x", "1 + true", "if 1 then 2 else 3", "if true then 1 else \"x\"", "undefined", "[1, true]", "(\\f. (f 1, f true)) (\\x. x)", "fst 5", "\\f. f f", "(", "let = 1", "\\. x", "1 2", "let x = in 1", "[1", "#", "head 1 :: 2", "\\x. (x, x x)", "let f x = x + 1 in f \"s\""):
    try:
        term = Parser(source).program()
        print(source, "::", show(infer(TYPES, term)))
    except TypeProblem as e:
        where = f" in {e.where}" if hasattr(e, "where") else ""
        print(f"type error: {e}{where}")
    except SourceError as e:
        print("syntax error:", e)
try:
    evaluate(Parser("head nil").program(), VALUES)
except ValueError as e:
    print(e)
