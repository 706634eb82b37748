"""A small Lisp: reader, lexical closures, macros, tail calls and a read-eval-print loop.

    lisp.py               run the demonstration below
    lisp.py FILE.lisp     run a file
    lisp.py -             read expressions from standard input, printing each value
"""

import sys


class LispError(Exception):
    pass


class Symbol(str):
    """A name; a str of its own kind, so that text and names do not mix."""

    __slots__ = ()

    def __repr__(self):
        return str(self)


QUOTES = {"'": Symbol("quote"), "`": Symbol("quasiquote"), ",": Symbol("unquote")}
ELSE = Symbol("else")


# Reading


def tokens_of(text):
    at = 0
    while at < len(text):
        char = text[at]
        if char.isspace():
            at += 1
        elif char == ";":
            at = text.find("\n", at)
            if at < 0:
                return
        elif char in "()'`,":
            yield char
            at += 1
        elif char == '"':
            end = text.find('"', at + 1)
            if end < 0:
                raise LispError("a text without an end")
            yield text[at : end + 1]
            at = end + 1
        else:
            start = at
            while at < len(text) and not text[at].isspace() and text[at] not in "()'\";":
                at += 1
            yield text[start:at]


def read(token, tokens):
    """Read one expression that starts with a token."""
    if token == "(":
        items = []
        for token in tokens:
            if token == ")":
                return items
            items.append(read(token, tokens))
        raise LispError("a list without an end")
    if token == ")":
        raise LispError("a ) without its (")
    if token in QUOTES:
        return [QUOTES[token], read(next(tokens, ")"), tokens)]
    if token.startswith('"'):
        return token[1:-1]
    for kind in (int, float):
        try:
            return kind(token)
        except ValueError:
            pass
    return {"#t": True, "#f": False, "nil": None}.get(token, Symbol(token))


def read_all(text):
    tokens = tokens_of(text)
    for token in tokens:
        yield read(token, tokens)


def show(value):
    match value:
        case None:
            return "nil"
        case bool():
            return "#t" if value else "#f"
        case list():
            return "(" + " ".join(show(item) for item in value) + ")"
        case Symbol():
            return str(value)
        case str():
            return f'"{value}"'
        case _:
            return str(value)


# Evaluating


class Environment(dict):
    def __init__(self, names=(), values=(), outer=None):
        super().__init__(zip(names, values))
        self.outer = outer

    def find(self, name):
        environment = self
        while environment is not None:
            if name in environment:
                return environment
            environment = environment.outer
        raise LispError(f"nothing is called {name}")


class Lambda:
    def __init__(self, parameters, body, environment, name="lambda"):
        self.parameters = parameters
        self.body = body
        self.environment = environment
        self.name = name

    def bind(self, arguments):
        if "." in self.parameters:
            dot = self.parameters.index(".")
            names = self.parameters[:dot] + self.parameters[dot + 1 :]
            arguments = arguments[:dot] + [arguments[dot:]]
        else:
            names = self.parameters
        if len(names) != len(arguments):
            raise LispError(f"{self.name} called with {len(arguments)} arguments, takes {len(names)}")
        return Environment(names, arguments, self.environment)

    def __call__(self, *arguments):
        return evaluate_all(self.body, self.bind(list(arguments)))

    def __str__(self):
        return f"<{self.name}>"


class Macro(Lambda):
    pass


def evaluate_all(body, environment):
    value = None
    for expression in body:
        value = evaluate(expression, environment)
    return value


def quasiquote(expression, environment):
    match expression:
        case [Symbol("unquote"), inner]:
            return evaluate(inner, environment)
        case list():
            return [quasiquote(item, environment) for item in expression]
        case _:
            return expression


def evaluate(expression, environment):
    """The value of an expression. A call in tail position loops instead of recursing."""
    while True:
        match expression:
            case Symbol():
                return environment.find(expression)[expression]
            case []:
                return None
            case list():
                pass
            case _:
                return expression
        match expression:
            case [Symbol("quote"), value]:
                return value
            case [Symbol("quasiquote"), value]:
                return quasiquote(value, environment)
            case [Symbol("if"), test, then, *otherwise]:
                if evaluate(test, environment) not in (False, None):
                    expression = then
                else:
                    expression = otherwise[0] if otherwise else None
            case [Symbol("cond"), *clauses]:
                expression = None
                for test, result in clauses:
                    if test == ELSE or evaluate(test, environment) not in (False, None):
                        expression = result
                        break
            case [Symbol("define"), [name, *parameters], *body]:
                environment[name] = Lambda(parameters, body, environment, name)
                return None
            case [Symbol("define"), Symbol() as name, value]:
                environment[name] = evaluate(value, environment)
                return None
            case [Symbol("macro"), [name, *parameters], *body]:
                environment[name] = Macro(parameters, body, environment, name)
                return None
            case [Symbol("set!"), name, value]:
                environment.find(name)[name] = evaluate(value, environment)
                return None
            case [Symbol("lambda"), list() as parameters, *body]:
                return Lambda(parameters, body, environment)
            case [Symbol("let"), bindings, *body]:
                names = [name for name, _ in bindings]
                values = [evaluate(value, environment) for _, value in bindings]
                environment = Environment(names, values, environment)
                evaluate_all(body[:-1], environment)
                expression = body[-1]
            case [Symbol("try"), attempt, [Symbol("catch"), name, handler]]:
                try:
                    return evaluate(attempt, environment)
                except LispError as error:
                    environment = Environment([name], [str(error)], environment)
                    expression = handler
            case [operator, *operands]:
                function = evaluate(operator, environment)
                if isinstance(function, Macro):
                    expression = function(*operands)
                    continue
                arguments = [evaluate(operand, environment) for operand in operands]
                if isinstance(function, Lambda):
                    environment = function.bind(arguments)
                    evaluate_all(function.body[:-1], environment)
                    expression = function.body[-1]
                else:
                    return apply(function, arguments)


def apply(function, arguments):
    if not callable(function):
        raise LispError(f"{show(function)} is no function")
    try:
        return function(*arguments)
    except (TypeError, IndexError, ZeroDivisionError) as error:
        raise LispError(f"{type(error).__name__}: {error}") from error


# The built-in functions


def chain(operation):
    """A function of any number of arguments, from one of two."""

    def chained(first, *rest):
        for each in rest:
            first = operation(first, each)
        return first

    return chained


def ordered(test):
    return lambda *items: all(test(a, b) for a, b in zip(items, items[1:]))


def fail(*parts):
    raise LispError(" ".join(part if type(part) is str else show(part) for part in parts))


def display(*values):
    print(*(value if type(value) is str else show(value) for value in values))


BUILTINS = {
    "+": chain(lambda a, b: a + b),
    "-": lambda a, *rest: a - sum(rest) if rest else -a,
    "*": chain(lambda a, b: a * b),
    "/": chain(lambda a, b: a / b),
    "mod": lambda a, b: a % b,
    "=": ordered(lambda a, b: a == b),
    "<": ordered(lambda a, b: a < b),
    ">": ordered(lambda a, b: a > b),
    "not": lambda a: a in (False, None),
    "list": lambda *items: list(items),
    "first": lambda items: items[0],
    "rest": lambda items: items[1:],
    "cons": lambda item, items: [item, *(items or [])],
    "append": chain(lambda a, b: a + b),
    "empty?": lambda items: not items,
    "length": len,
    "map": lambda function, *lists: [function(*items) for items in zip(*lists)],
    "apply": lambda function, items: function(*items),
    "print": display,
    "fail": fail,
}

DEMONSTRATION = """
(define (square x) (* x x))
(print "squares:" (map square '(1 2 3 4 5)))

(define (range low high) (if (< low high) (cons low (range (+ low 1) high)) nil))
(define (fold f start items)
  (if (empty? items) start (fold f (f start (first items)) (rest items))))
(print "factorial of 30:" (fold * 1 (range 1 31)))

; Closures keep their own state.
(define (make-counter)
  (let ((n 0)) (lambda () (set! n (+ n 1)) n)))
(define tick (make-counter))
(tick) (tick)
(print "third tick:" (tick))

; A macro receives its arguments unevaluated.
(macro (unless test . body) `(if ,test nil (let () (print "unless runs") ,(first body))))
(print "unless:" (unless (< 2 1) (+ 20 1)))

; A million steps in tail position do not deepen anything; ten thousand will do here.
(define (count n) (if (= n 0) "done" (count (- n 1))))
(print "counting down:" (count 10000))

(define (safe-divide a b) (try (/ a b) (catch why (append "sorry, " why))))
(print (safe-divide 1 4) (safe-divide 1 0))
(print (try (fail "no" 'such "thing") (catch why why)))
(print (try (square 1 2) (catch why why)))

(define (queens board-size)
  (define (safe? queen placed gap)
    (cond ((empty? placed) #t)
          ((= (first placed) queen) #f)
          ((= (first placed) (+ queen gap)) #f)
          ((= (first placed) (- queen gap)) #f)
          (else (safe? queen (rest placed) (+ gap 1)))))
  (define (place placed)
    (if (= (length placed) board-size)
        1
        (fold + 0 (map (lambda (q) (if (safe? q placed 1) (place (cons q placed)) 0))
                       (range 0 board-size)))))
  (place '()))
(print "ways to place five queens:" (queens 5))
undefined-name
"""


def global_environment():
    return Environment(map(Symbol, BUILTINS), BUILTINS.values())


def run(text):
    environment = global_environment()
    for expression in read_all(text):
        evaluate(expression, environment)


def interact():
    environment = global_environment()
    for line in sys.stdin:
        try:
            for expression in read_all(line):
                print(show(evaluate(expression, environment)))
        except LispError as error:
            print("error:", error)


def main(arguments):
    if arguments == ["-"]:
        interact()
        return 0
    text = DEMONSTRATION
    if arguments:
        with open(arguments[0]) as file:
            text = file.read()
    try:
        run(text)
    except LispError as error:
        print("error:", error)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
