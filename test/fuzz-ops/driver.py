# Runs on both sides. A case is some lines; a line beginning with "!" is a statement, any other an expression. What a
# line gives is its value's repr, or its exception's type and text; after each line the variable x is shown, if there is one.

import warnings

warnings.simplefilter("ignore")


class Int(int):
    pass


class Str(str):
    pass


class Float(float):
    pass


class List(list):
    pass


class Tuple(tuple):
    pass


class Dict(dict):
    pass


class Missing(dict):
    def __missing__(self, key):
        return ("missing", key)


class Plain:
    def __repr__(self):
        return "Plain()"


class Index:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value

    def __repr__(self):
        return f"Index({self.value})"


class BadIndex:
    def __index__(self):
        return "no int"


class Eq:
    "Equal to what has an equal value, with a hash in Python."

    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == (other.value if type(other) is Eq else other)

    def __hash__(self):
        return hash(self.value)

    def __lt__(self, other):
        return self.value < (other.value if type(other) is Eq else other)

    def __repr__(self):
        return f"Eq({self.value!r})"


class BadEq:
    def __eq__(self, other):
        raise ArithmeticError("no eq")

    def __hash__(self):
        return 1

    def __repr__(self):
        return "BadEq()"


class BadHash:
    def __hash__(self):
        raise ArithmeticError("no hash")

    def __repr__(self):
        return "BadHash()"


class Raises:
    "An iterable that gives `count` values and raises."

    def __init__(self, count):
        self.count = count

    def __iter__(self):
        for i in range(self.count):
            yield i
        raise ArithmeticError("no more")


class Mapping:
    def keys(self):
        return ["a", 1]

    def __getitem__(self, key):
        return ("value", key)


inf = float("inf")
nan = float("nan")
_names = {
    "inf": inf,
    "nan": nan,
    "Int": Int,
    "Str": Str,
    "Float": Float,
    "List": List,
    "Tuple": Tuple,
    "Dict": Dict,
    "Missing": Missing,
    "Plain": Plain,
    "Index": Index,
    "BadIndex": BadIndex,
    "Eq": Eq,
    "BadEq": BadEq,
    "BadHash": BadHash,
    "Raises": Raises,
    "Mapping": Mapping,
}


def show(v, depth=0):
    "repr, with sets in an order that does not depend on hashes."
    if depth < 6:
        t = type(v)
        if t is set or t is frozenset:
            return t.__name__ + "{" + ", ".join(sorted([show(i, depth + 1) for i in v])) + "}"
        if t is list or t is tuple:
            return t.__name__[0] + "(" + ", ".join([show(i, depth + 1) for i in v]) + ")"
        if t is dict:
            return "{" + ", ".join([show(k, depth + 1) + ": " + show(i, depth + 1) for k, i in v.items()]) + "}"
    return repr(v)


def _run(case):
    names = dict(_names)
    out = []
    for line in case.split("\n"):
        try:
            if line[0] == "!":
                exec(line[1:], names)
                text = "ok"
            else:
                text = show(eval(line, names))
        except BaseException as e:
            text = f"{type(e).__name__}: {e}"
        out.append(text)
        if "x" in names:
            out.append("x = " + show(names["x"]))
    return ascii("\n".join(out))


def run(cases):
    return "\n".join([_run(case) for case in cases.split("\0")])
