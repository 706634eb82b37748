x = "global"


def reads():
    return x


def shadows():
    x = "local"

    def inner():
        return x

    return inner()


def param(x):
    def inner():
        return x

    x = x + "!"
    return inner()


def in_class():
    x = "function"

    class C:
        y = x
        x = "class"
        z = x

        def method(self):
            return x

    return C.y, C.z, C().method()


print(reads(), shadows(), param("p"))
try:
    print(in_class())
except NameError as e:
    print(type(e).__name__, e)


def class_reads_enclosing():
    x = "function"

    class C:
        y = x

        def method(self):
            return x

        comp = [x for _ in range(1)]

    return C.y, C().method(), C.comp


print(class_reads_enclosing())


class Outer:
    x = "class"
    listed = [x]

    def method(self):
        return x, self.x

    class Inner:
        y = x


print(Outer().method(), Outer.Inner.y, Outer.listed)


def conditional(flag):
    if flag:
        def f():
            return "yes"
    else:
        def f():
            return "no"
    return f()


print(conditional(True), conditional(False))


def redefined():
    def f(): return 1
    g = f
    def f(): return 2
    return f(), g()


print(redefined())


def builtin_shadow():
    len = lambda x: "shadowed"
    return len([])


print(builtin_shadow(), len([]))


def loop_scope():
    for i in range(3):
        last = i
    return i, last


print(loop_scope(), [i for i in range(2)], "i" in globals())
