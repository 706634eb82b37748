# Mapping patterns: get(), missing keys, **rest, value keys, duplicate keys at run time.
class M(dict):
    def __missing__(self, k):
        print("missing", k)
        return "made"

    def get(self, k, default=None):
        print("get", k)
        return super().get(k, default)


class Keys:
    A = "a"
    B = "a"


def m(x):
    match x:
        case {"x": 0, "y": y}:
            return "origin", y
        case {"x": x, **rest} if rest:
            return "with rest", x, rest
        case {"x": x}:
            return "x only", x
        case {1: _, None: v}:
            return "odd keys", v
        case {}:
            return "any mapping", x


for x in ({"x": 0, "y": 5}, {"x": 1, "z": 2}, {"x": 3}, {1: 2, None: "n"}, {}, {"q": 1}, [], M(x=1), "s", None):
    print(x, m(x))
match {"a": {"b": [1, {"c": 2}]}}:
    case {"a": {"b": [1, {"c": c}]}}:
        print(c)
match {"a": 1, "b": 2}:
    case {"a": 1, **rest}:
        print(rest)
match {"a": 1}:
    case {Keys.A: v}:
        print("value key", v)
try:
    match {"a": 1}:
        case {Keys.A: v, Keys.B: w}:
            print("never")
except ValueError as e:
    print(e)
match {1: "int", True: "bool"}:
    case {1.0: v}:
        print(v)
match {-1: "neg", 2j: "complex"}:
    case {-1: a, 2j: b}:
        print(a, b)
import types
match types.MappingProxyType({"k": 1}):
    case {"k": v}:
        print("proxy", v)


class Fake:
    def keys(self):
        return ["a"]

    def __getitem__(self, k):
        return 1


match Fake():
    case {"a": _}:
        print("never: no Mapping")
    case _:
        print("not a mapping")
d = {"keep": 1, "drop": 2}
match d:
    case {"drop": _, **rest}:
        rest["new"] = 3
print(d, rest)
