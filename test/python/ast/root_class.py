# ast.AST as a class that C makes: its own slots, its name in messages, who may make nodes; and nodes with hooks of their own.
import ast


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


# Who has asked for annotations has left a cache behind.
print(sorted(name for name in ast.AST.__dict__ if "annot" not in name))
for name in ("__getattribute__", "__setattr__", "__delattr__"):
    method = ast.AST.__dict__[name]
    print(method, method is getattr(object, name), method.__objclass__, method.__text_signature__, getattr(ast.Name, name) is method)
print(ast.AST, ast.AST.__name__, ast.AST.__qualname__, ast.AST.__module__, ast.AST())
node = ast.Name("x", ast.Load())
for root in (ast.AST, object):
    attempt(root.__setattr__, node, "id", "y")
    attempt(root.__getattribute__, node, "id")
    attempt(root.__delattr__, node, "id")
    attempt(root.__delattr__, node, "id")
    attempt(root.__getattribute__, node, "id")
    attempt(root.__setattr__, node, 5, 1)
    attempt(root.__setattr__, node)
    attempt(root.__getattribute__, node)
    attempt(root.__delattr__, node, 5)
for name, args in [("__setattr__", ("a", 1)), ("__getattribute__", ("a",)), ("__delattr__", ("a",)), ("__repr__", ()), ("__reduce__", ()), ("__init__", ())]:
    attempt(getattr(ast.AST, name), 5, *args)
    attempt(getattr(ast.AST, name))
attempt(lambda: ast.AST() + 1)
attempt(lambda: ast.AST().x)
attempt(lambda: ast.AST.x)
attempt(lambda: node.x)
attempt(lambda: len(ast.AST()))
attempt(lambda: ast.AST()())
attempt(ast.AST.__new__)
attempt(ast.AST.__new__, int)
attempt(ast.AST.__replace__, ast.AST(), q=1)
attempt(ast.AST, 1)


class Hooked(ast.Name):
    def __setattr__(self, name, value):
        print("set", name)
        super().__setattr__(name, value)

    def __getattribute__(self, name):
        if not name.startswith("__"):
            print("get", name)
        return super().__getattribute__(name)

    def __delattr__(self, name):
        print("del", name)
        super().__delattr__(name)


class Falling(ast.Name):
    def __getattr__(self, name):
        return f"no {name}"


class Refusing(ast.Name):
    def __new__(cls, *args, **kwargs):
        return object.__new__(cls)


h = Hooked("a", ctx=ast.Load())
h.extra = h.id
del h.extra
print(hasattr(h, "extra"), ast.dump(h))
f = Falling("a", ast.Load())
print(f.id, f.nope, getattr(f, "other"), ast.dump(f))
for cls in (ast.AST, ast.Name, ast.expr, Hooked, Refusing):
    attempt(object.__new__, cls)
    print(type(ast.AST.__new__(cls)).__name__)
attempt(Refusing, "x")
for i in range(200):
    node.id = i
    node.extra = node.id
print(node.id, node.extra)
ast.AST.__name__ = "Root"
print(ast.AST, ast.AST.__qualname__, ast.AST())
attempt(lambda: ast.AST().x)
ast.AST.__name__ = "AST"
