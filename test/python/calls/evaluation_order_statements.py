# Order of evaluation in assignments, subscripts, displays, comparisons, and more.
def say(x, value=None):
    print(x, end=" ")
    return x if value is None else value


class T:
    def __init__(self, name):
        self.__dict__["name"] = name

    def __setattr__(self, k, v):
        print(f"{self.name}.{k}={v}", end=" ")

    def __setitem__(self, k, v):
        print(f"{self.name}[{k}]={v}", end=" ")

    def __getattr__(self, k):
        print(f"{self.name}.{k}?", end=" ")
        return 1

    def __getitem__(self, k):
        print(f"{self.name}[{k}]?", end=" ")
        return 1

    def __delitem__(self, k):
        print(f"del {self.name}[{k}]", end=" ")

    def __delattr__(self, k):
        print(f"del {self.name}.{k}", end=" ")


a, b = T("a"), T("b")
say("A", a).x = say("B", b).y = say("value")
print()
say("A", a)[say("k1")], say("B", b)[say("k2")] = say("v1"), say("v2")
print()
say("A", a)[say("k")] += say("inc", 5)
print()
say("A", a).attr *= say("factor", 5)
print()
[say("A", a)[say("i")], *say("B", b).rest] = say("seq", [1, 2, 3])
print()
for say("A", a)[say("loop")] in say("items", [1, 2]):
    print("body", end=" ")
print()
del say("A", a)[say("k")], say("B", b).attr
print()
x = {say("k1"): say("v1"), **say("d", {}), say("k2"): say("v2")}
print()
x = [say(1), *say("it", []), say(2)]
x = {say(1), say(2)}
print()
say(1) < say(2) < say(0, 0) < say("not reached")
print()
x = say(0, 0) or say("", []) or say("last") and say("and")
print()
x = say("then") if say("cond") else say("else")
print()
x = say("L", a)[say("lo") : say("hi") : say("step")]
print()
x = (lambda d=say("default"): say("body"))()
print()
x = [say(i) for i in say("outer", [1, 2]) if say("if") for j in say("inner", [3])]
print()
x = {say("key"): say("val") for _ in say("src", [0])}
print()
x = f"{say('one')} {say('two'):{say('>')}{say('5')}} {say('three')!r}"
print()
(y := say("walrus")) and say(y)
print()
say("l", 2) ** say("r", 3)
-say("neg", 1) + +say("pos", 1) * ~say("inv", 1)
print()
class CM:
    def __enter__(self):
        return "entered"

    def __exit__(self, *a):
        print("exit", end=" ")


with say("ctx", CM()) as say("A", a)[say("as")]:
    pass
print()
assert say("ok"), say("no message")
print()
try:
    assert say("", []), say("message")
except AssertionError as e:
    print(e)
try:
    raise say("exc", ValueError("x")) from say("cause", KeyError("y"))
except ValueError as e:
    print(repr(e), repr(e.__cause__))
i = 0
lst = [0, 0, 0]
i, lst[i] = 1, 5
print(i, lst)
i = lst[i] = 2
print(i, lst)
x, x = 1, 2
print(x)


def gen():
    say((yield say("first")) or "none") + say((yield say("second")) or "none")


g = gen()
next(g), g.send("s1")
try:
    g.send("s2")
except StopIteration:
    print()
match say("subject", [1, 2]):
    case [x, y] if say("guard1", 0):
        pass
    case [x, y] if say("guard2"):
        print(x, y)
