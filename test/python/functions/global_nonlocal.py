counter = 0
name = "module"


def bump():
    global counter
    counter += 1
    return counter


print(bump(), bump(), counter)


def define():
    global brand_new
    brand_new = "made inside"


define()
print(brand_new)


def local_shadow():
    name = "local"
    return name, globals()["name"]


print(local_shadow())


def unbound():
    try:
        print(counter)
    except UnboundLocalError as e:
        print(e)
    counter = 5


unbound()


def outer():
    name = "outer"

    def uses_global():
        global name
        name = "changed global"
        return name

    def uses_nonlocal():
        nonlocal name
        name = "changed outer"
        return name

    return uses_global(), name, uses_nonlocal(), name


print(outer(), name)


class C:
    global in_class
    in_class = "global from a class body"
    counter = counter + 100


print(in_class, C.counter, hasattr(C, "in_class"))


def deleting():
    global name
    del name


deleting()
try:
    name
except NameError as e:
    print(e)
try:
    deleting()
except NameError as e:
    print(e)
for source in ("def f():\n nonlocal q", "def f(a):\n global a", "def f():\n x = 1\n nonlocal x"):
    try:
        compile(source, "s", "exec")
    except SyntaxError as e:
        print(e.msg)
