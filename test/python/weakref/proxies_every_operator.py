# A weak proxy passes every operator on to its object: binary, reflected, in place and unary, with a proxy on either side.
import weakref

BINARY = ["add", "sub", "mul", "matmul", "truediv", "floordiv", "mod", "divmod", "pow", "lshift", "rshift", "and", "or", "xor"]
COMPARE = ["lt", "le", "eq", "ne", "gt", "ge"]
UNARY = ["neg", "pos", "abs", "invert"]


def method(name):
    def call(self, *args):
        return name, type(self).__name__, [type(a).__name__ if isinstance(a, Full) else a for a in args]
    return call


def make(name, base=object):
    body = {f"__{n}__": method(n) for n in COMPARE + UNARY}
    for n in BINARY:
        body[f"__{n}__"] = method(n)
        body[f"__r{n}__"] = method("r" + n)
        if n != "divmod":
            body[f"__i{n}__"] = method("i" + n)
    body["__hash__"] = object.__hash__
    return body


class Full:
    locals().update(make("Full"))

    def __bool__(self):
        return False

    def __int__(self):
        return 7

    def __float__(self):
        return 7.5

    def __index__(self):
        return 3

    def __len__(self):
        return 4

    def __iter__(self):
        return iter("ab")

    def __next__(self):
        return "next"

    def __contains__(self, x):
        return x == 1

    def __getitem__(self, k):
        return "item", k

    def __setitem__(self, k, v):
        print("set", k, v)

    def __delitem__(self, k):
        print("del", k)

    def __reversed__(self):
        return iter("ba")

    def __bytes__(self):
        return b"bytes"

    def __str__(self):
        return "str"

    def __call__(self, *args, **kwargs):
        return args, kwargs


class Plain:
    pass


OPERATORS = {
    "add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b, "matmul": lambda a, b: a @ b, "truediv": lambda a, b: a / b, "floordiv": lambda a, b: a // b,
    "mod": lambda a, b: a % b, "divmod": divmod, "pow": lambda a, b: a ** b, "lshift": lambda a, b: a << b, "rshift": lambda a, b: a >> b, "and": lambda a, b: a & b,
    "or": lambda a, b: a | b, "xor": lambda a, b: a ^ b, "lt": lambda a, b: a < b, "le": lambda a, b: a <= b, "eq": lambda a, b: a == b, "ne": lambda a, b: a != b,
    "gt": lambda a, b: a > b, "ge": lambda a, b: a >= b,
}
STATEMENTS = {"add": "+", "sub": "-", "mul": "*", "matmul": "@", "truediv": "/", "floordiv": "//", "mod": "%", "pow": "**", "lshift": "<<", "rshift": ">>", "and": "&", "or": "|", "xor": "^"}


def attempt(what, function, *args):
    try:
        result = function(*args)
    except BaseException as e:
        print(what, type(e).__name__, e)
    else:
        text = repr(result)
        print(what, type(result).__name__ if " at 0x" in text else text)


class Callable(Full):
    pass


class Uncallable:
    locals().update({k: v for k, v in Full.__dict__.items() if k.startswith("__") and k not in ("__call__", "__dict__", "__weakref__", "__module__", "__doc__")})


keep = Full(), Uncallable(), Plain()
for o in keep:
    p = weakref.proxy(o)
    kind = type(p).__name__
    print(type(o).__name__, kind)
    for name, operator in OPERATORS.items():
        attempt(f"{name} left", operator, p, 1)
        attempt(f"{name} right", operator, 1, p)
        attempt(f"{name} both", operator, p, p)
        attempt(f"{name} with object", operator, p, o)
    for name, sign in STATEMENTS.items():
        scope = {"p": p}
        attempt(f"i{name}", exec, f"p {sign}= 5", scope)
        print("  ", scope["p"] if not isinstance(scope["p"], weakref.ProxyTypes) else "proxy")
    for name, operator in {"neg": lambda a: -a, "pos": lambda a: +a, "abs": abs, "invert": lambda a: ~a, "bool": bool, "int": int, "float": float, "complex": complex, "index": range(10).__getitem__,
                           "len": len, "iter": lambda a: list(iter(a)), "next": next, "reversed": lambda a: list(reversed(a)), "bytes": bytes, "str": str, "hash": hash, "call": lambda a: a(1, b=2),
                           "in": lambda a: 1 in a, "not in": lambda a: 2 in a, "item": lambda a: a[5], "slice": lambda a: a[1:2], "set": lambda a: a.__setitem__(1, 2), "round": round,
                           "format": lambda a: f"{a}", "pow3": lambda a: pow(a, 2, 3), "rpow3": lambda a: pow(2, a, 3)}.items():
        attempt(name, operator, p)
    for name in BINARY + COMPARE + UNARY + ["bool", "int", "float", "index", "len", "iter", "next", "contains", "getitem", "setitem", "delitem", "str", "repr", "hash", "call", "bytes", "reversed"]:
        for full in (f"__{name}__", f"__r{name}__", f"__i{name}__"):
            f = getattr(type(p), full, None)
            if f is None or full in ("__repr__", "__hash__"):
                continue
            for args in ((p,), (p, 1), (p, 1, 2), ()):
                if full == "__ipow__" and len(args) == 3 and isinstance(o, Plain):
                    continue
                attempt(f"{full} {len(args)}", f, *args)
