# Making nodes by hand: defaults, warnings, errors, repr, replace, reduce.
import ast
import warnings


def show(label, f):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            print(label, "->", repr(f()))
        except Exception as e:
            print(label, type(e).__name__, e)
    for w in sorted(caught, key=lambda w: str(w.message)):
        print("   ", w.category.__name__, w.message)


def state(node):
    return sorted(vars(node).items(), key=lambda item: item[0])


show("AST(1)", lambda: ast.AST(1))
show("AST(x=1)", lambda: ast.AST(x=1).x)
show("Name()", lambda: vars(ast.Name()))
show("Name('a')", lambda: ast.Name("a"))
show("shared Load", lambda: ast.Name("a").ctx is ast.Name("b").ctx)
show("own Load", lambda: ast.Load() is ast.Load())
show("too many", lambda: ast.Name("a", 1, 2))
show("too many", lambda: ast.Pass(1))
show("too many", lambda: ast.Constant(1, 2, 3))
show("twice", lambda: ast.Name("a", id="b"))
show("unknown", lambda: ast.Name("a", foo="b").foo)
show("attribute", lambda: ast.Name("a", lineno=3).lineno)
show("missing", lambda: state(ast.FunctionDef()))
show("defaults", lambda: state(ast.FunctionDef("f", ast.arguments())))
show("optional", lambda: (ast.Constant(1).kind, ast.Slice().lower, ast.Return().value, ast.alias("a").asname))
show("Constant()", lambda: state(ast.Constant()))
show("none ctx", lambda: state(ast.Name(id="a", ctx=None)))
show("no attribute", lambda: ast.Name("a").zzz)


def delete_twice():
    n = ast.Name("a")
    del n.id
    del n.id


show("delete", delete_twice)
show("class", lambda: (ast.Name.__mro__, ast.Name.__module__, ast.Name.__qualname__))
show("identity", lambda: ast.Name("a") == ast.Name("a"))


class Two(ast.expr):
    _fields = ("a", "b")


class Typed(ast.expr):
    _fields = ("a", "b", "c")
    _field_types = {"a": int | None, "b": list[int], "c": int}


class Partly(ast.expr):
    _fields = ("a", "b")
    _field_types = {"a": int | None}


class Derived(ast.Name):
    pass


class Bad(ast.AST):
    _fields = 5


class Odd(ast.AST):
    _fields = ("a", 1)


class Slow(ast.Name):
    def __setattr__(self, name, value):
        print("set", name, value)
        super().__setattr__(name, value)


class Init(ast.Name):
    def __init__(self, *args, **kw):
        super().__init__(*args, **kw)
        self.more = 1


show("Two()", lambda: vars(Two()))
show("Two(1, 2)", lambda: Two(1, 2))
show("Two repr", lambda: Two())
show("Typed()", lambda: vars(Typed()))
show("Partly()", lambda: vars(Partly()))
show("Derived()", lambda: vars(Derived()))
show("Bad()", lambda: Bad())
show("Odd()", lambda: vars(Odd()))
show("Odd(1, 2)", lambda: Odd(1, 2))
show("Slow", lambda: state(Slow("x")))
show("Init", lambda: state(Init("x")))

# repr
for source in [
    "",
    "a",
    "a;b",
    "a;b;c",
    "f(a, b, g(h(i)))",
    "x = (1, 2)\ny = 'a' * 3\n1.5",
    "lambda a, *b: 0",
    "f'{x!r:>3}'",
    "def f[T](a: int) -> None: return",
    "match x:\n case [1, *_]: pass",
]:
    show("repr", lambda: ast.parse(source))
show("repr", lambda: ast.Constant((1, 2, 3)))
show("repr", lambda: ast.Constant((1,)))
show("repr", lambda: ast.Constant([1, 2]))
show("repr", lambda: ast.Constant(()))
show("repr", lambda: ast.Constant((ast.Pass(), ast.Pass(), ast.Pass())))
show("repr", lambda: ast.BinOp(ast.Name("a"), ast.Add(), "text"))


def cyclic():
    m = ast.Module([])
    m.body.append(m)
    return m


show("cyclic", cyclic)

# copy.replace and pickling
show("replace", lambda: vars(ast.Name("a").__replace__(id="b")))
show("replace", lambda: ast.Name("a").__replace__(foo="b"))
show("replace", lambda: ast.Name("a").__replace__(1))
show("replace", lambda: ast.Slice().__replace__(lower=3).lower)
show("replace", lambda: state(ast.Name("a", lineno=1).__replace__(lineno=2, end_lineno=3)))


def without(node, *names):
    for n in names:
        delattr(node, n)
    return node


show("replace", lambda: without(ast.Name("a"), "id").__replace__(lineno=4))
show("replace", lambda: without(ast.BinOp(1, 2, 3), "left", "op").__replace__(lineno=4))


def extra():
    n = ast.Name("a")
    n.extra = 3
    return n


show("replace", lambda: state(extra().__replace__(id="x")))
show("replace", lambda: state(extra().__replace__(extra=4)))
for node in [ast.Name("a"), ast.Load(), ast.Constant(3), ast.Slice(), ast.Name("a", lineno=3), extra()]:
    show("reduce", node.__reduce__)
    show("reduce", lambda: node.__reduce_ex__(4)[:2])
show("reduce", lambda: without(ast.FunctionDef("f", ast.arguments(), [ast.Pass()]), "args").__reduce__()[:2])


# Classes may be changed.
def change():
    ast.Name.zork = 3
    try:
        return ast.Name("a").zork
    finally:
        del ast.Name.zork


show("change", change)
show("match", lambda: [v for node in [ast.BinOp(1, 2, 3)] for v in [matched(node)]])


def matched(node):
    match node:
        case ast.Name(x):
            return "name", x
        case ast.BinOp(left, op, right=r):
            return left, op, r
