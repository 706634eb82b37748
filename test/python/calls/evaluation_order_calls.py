# In which order the parts of a call are evaluated.
def say(x, value=None):
    print(x, end=" ")
    return x if value is None else value


def f(*args, **kw):
    print("-> called")
    return f


class Obj:
    def __getattr__(self, name):
        print("." + name, end=" ")
        return f

    def __getitem__(self, k):
        print(f"[{k}]", end=" ")
        return f


class Stars:
    def __init__(self, name):
        self.name = name

    def __iter__(self):
        print("iter", self.name, end=" ")
        return iter(())

    def keys(self):
        print("keys", self.name, end=" ")
        return []


say("f", f)(say(1), say(2), k=say(3), *say("s", [4]), m=say(5), **say("d", {"z": 1}))
say("f", f)(*say("a", Stars("a")), say(1), *say("b", Stars("b")), k=say(2), **say("c", Stars("c")), n=say(3), **say("d", Stars("d")))
say("o", Obj()).method(say(1), k=say(2))
say("o", Obj())[say("k")](say(1))
say("f", f)(say(1))(say(2))(say(3))
say("f", f)(x=say(1), y=say(2), *[say(3)])
say("f", f)((lambda: say("inner"))(), [say(i) for i in "ab"], {say("k"): say("v")}, say("t") if say("c") else say("e"))
try:
    say("none", 5)(say(1), say(2))
except TypeError as e:
    print(e)
try:
    undefined_function(say(1))
except NameError as e:
    print(e)
try:
    say("o", 5).missing(say("not evaluated"))
except AttributeError as e:
    print(e)
try:
    f(say(1), 1 / 0, say("not reached"))
except ZeroDivisionError as e:
    print(e)
try:
    f(say(1), *5, say("reached?"))
except TypeError as e:
    print(e)
try:
    f(**say("d1", {"a": 1}), a=say(2), b=say(3))
except TypeError as e:
    print(e)
@say("deco1", lambda c: say("apply1") and c)
@say("deco2", lambda c: say("apply2") and c)
class C(say("base", object), metaclass=say("meta", type)):
    say("body")
print()
@say("d1", lambda c: say("a1") and c)
def g(a: say("annotation") = say("default"), *, b=say("kwdefault")) -> say("return"): pass
print()
class D(*say("bases", ()), **say("kws", {})):
    pass
print()
