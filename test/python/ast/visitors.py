# NodeVisitor and NodeTransformer, and running what they made.
import ast


class Names(ast.NodeVisitor):
    def __init__(self):
        self.seen = []

    def visit_Name(self, node):
        self.seen.append((node.id, type(node.ctx).__name__))

    def visit_FunctionDef(self, node):
        self.seen.append(node.name)
        self.generic_visit(node)
        return "done"


v = Names()
tree = ast.parse("def f(a=b):\n    c = d\n    def g(): e\nfor i in j: k[l] = m.n\n")
print(v.visit(tree), v.seen, v.visit(tree.body[0]))


class Custom(ast.NodeVisitor):
    def visit(self, node):
        print("visit", type(node).__name__)
        super().visit(node)


Custom().visit(ast.parse("a + 1"))


class Fold(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        match node:
            case ast.BinOp(ast.Constant(a), ast.Add(), ast.Constant(b)):
                return ast.copy_location(ast.Constant(a + b), node)
        return node

    def visit_Pass(self, node):
        return None

    def visit_Assert(self, node):
        call = ast.Expr(ast.Call(ast.Name("print"), [ast.Constant("checking"), ast.Constant(ast.unparse(node.test))]))
        return [ast.copy_location(call, node), node]

    def visit_Return(self, node):
        node.value = None
        return node


source = """
def f(x):
    pass
    assert x > 1 + 2 + 3
    y = 1 + (2 + x) + (3 + 4)
    return y
print(f(10))
f(0)
"""
changed = ast.fix_missing_locations(Fold().visit(ast.parse(source, "made.py")))
print(ast.unparse(changed))
try:
    exec(compile(changed, "made.py", "exec"))
except AssertionError as e:
    tb = e.__traceback__.tb_next
    while tb:
        print(tb.tb_frame.f_code.co_name, tb.tb_lineno, tb.tb_frame.f_code.co_filename, list(tb.tb_frame.f_code.co_positions())[-1:] != [])
        tb = tb.tb_next


class Remove(ast.NodeTransformer):
    def visit_Return(self, node):
        return None

    def visit_arg(self, node):
        return None if node.arg == "b" else node

    def visit_Constant(self, node):
        return None


removed = Remove().visit(ast.parse("def f(a, b): return 1"))
print(ast.dump(removed))
try:
    compile(removed, "f", "exec")
except ValueError as e:
    print(e)
gone = Remove().visit(ast.parse("x = 1"))
print(ast.dump(gone), hasattr(gone.body[0], "value"))
try:
    compile(gone, "f", "exec")
except TypeError as e:
    print(e)

# A tree all made by hand.
fn = ast.FunctionDef(
    "add",
    ast.arguments(args=[ast.arg("a"), ast.arg("b", ast.Name("int"))], defaults=[ast.Constant(5)]),
    [ast.Return(ast.BinOp(ast.Name("a"), ast.Add(), ast.Name("b")))],
)
module = ast.fix_missing_locations(ast.Module([fn]))
space = {}
exec(compile(module, "hand", "exec"), space)
print(space["add"](1), space["add"](1, 2), space["add"].__annotations__, ast.unparse(module))

# Subclasses of nodes are what they derive from.
class MyName(ast.Name):
    pass


class MyLoad(ast.Load):
    pass


class Lazy(ast.Constant):
    @property
    def value(self):
        return 42

    @value.setter
    def value(self, v):
        pass


e = ast.fix_missing_locations(ast.Expression(ast.BinOp(MyName("x", MyLoad()), ast.Mult(), Lazy(1))))
print(eval(compile(e, "f", "eval"), {"x": 2}))


class Failing(ast.Name):
    @property
    def id(self):
        raise ZeroDivisionError("id")

    @id.setter
    def id(self, v):
        pass


try:
    compile(ast.fix_missing_locations(ast.Expression(Failing("x"))), "f", "eval")
except ZeroDivisionError as err:
    print("ZeroDivisionError", err)

# Constants that no source has.
for value in [(1, (2, "a")), frozenset({1}), 1 + 2j, -3, -0.0, complex(-0.0, 2), float("inf"), b"x", ..., None, True, 10**30, "\ud800\udc00", ""]:
    c = ast.fix_missing_locations(ast.Expression(ast.Constant(value)))
    print(repr(eval(compile(c, "f", "eval"))), ast.unparse(c) if value != "\ud800\udc00" else "")
values = [ast.Constant(1 + 2j), ast.Constant(2j), ast.Constant(complex(-1, 2)), ast.Constant(1 + 2j)]
print(eval(compile(ast.fix_missing_locations(ast.Expression(ast.Tuple(values))), "f", "eval")))
