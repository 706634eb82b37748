# x op= y: the in-place method, then the ordinary pair; what each of them returns, raises or leaves to the next.


class Log:
    def __init__(self, name, **answers):
        self.name = name
        self.answers = answers

    def __repr__(self):
        return self.name


OPERATORS = {"+": "add", "-": "sub", "*": "mul", "/": "truediv", "//": "floordiv", "%": "mod", "**": "pow", "@": "matmul",
             "<<": "lshift", ">>": "rshift", "&": "and", "|": "or", "^": "xor"}


def make(base, prefix, answer):
    namespace = {}
    for word in OPERATORS.values():
        def method(self, other, *rest, word=word, base=base):
            print(f"  {type(self).__name__}.__{prefix}{word}__({self!r}, {other!r}{', ' if rest else ''}{', '.join(map(repr, rest))})", end="")
            return answer
        namespace[f"__{prefix}{word}__"] = method
    return namespace


def build(name, bases, **answers):
    namespace = {}
    for prefix, answer in answers.items():
        namespace.update(make(name, "" if prefix == "f" else prefix, answer))
    return type(name, bases, namespace)


Declines = build("Declines", (Log,), i=NotImplemented, f=NotImplemented, r=NotImplemented)
InPlace = build("InPlace", (Log,), i="in place", f="forward", r="reflected")
Forward = build("Forward", (Log,), f="forward", r="reflected")
OnlyReflected = build("OnlyReflected", (Log,), r="reflected")
Child = build("Child", (Forward,), f="child forward", r="child reflected")
DecliningInPlace = build("DecliningInPlace", (Forward,), i=NotImplemented)

PAIRS = [(InPlace, Forward), (DecliningInPlace, Forward), (Forward, Child), (Child, Forward), (Declines, OnlyReflected), (Declines, Declines),
         (Log, OnlyReflected), (Log, Log), (Forward, Forward), (OnlyReflected, OnlyReflected)]
for left_class, right_class in PAIRS:
    for sign in ("+", "**", "@", "|"):
        for text in (f"x {sign}= y", f"x = x {sign} y"):
            namespace = {"x": left_class("x"), "y": right_class("y")}
            print(f"{left_class.__name__} {text} {right_class.__name__}:")
            try:
                exec(text, namespace)
            except TypeError as e:
                print("  TypeError", e)
            else:
                print(" ->", namespace["x"])


# An attribute or item target is stored even when the in-place method has changed the object itself.
class Box:
    def __init__(self):
        super().__setattr__("value", [1])

    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)

    def __getitem__(self, key):
        print("get item", key)
        return self.value

    def __setitem__(self, key, value):
        print("set item", key, value)


box = Box()
box.value += [2]
box["k"] += [3]
box["k"] *= 2
t = ([1],)
try:
    t[0] += [2]
except TypeError as e:
    print(e, t)
try:
    box.value -= [1]
except TypeError as e:
    print(e, box.value)


class Ternary:
    def __pow__(self, other, mod=None):
        return f"pow {other!r} {mod!r}"

    def __rpow__(self, other, mod=None):
        return f"rpow {other!r} {mod!r}"

    def __ipow__(self, other):
        return f"ipow {other!r}"


z = Ternary()
print(pow(z, 2), pow(z, 2, 3), pow(2, z), pow(2, z, 5), z ** 2, 2 ** z)
z **= 4
print(z)
for args in ((1, 2, Ternary()), (1.0, 2, Ternary()), ("a", 2, 3), (2, "a", 3), (2, 3, "a"), (2, -1, 4), (2, 3, 0), (2.0, 3, 4)):
    try:
        print(pow(*args))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
