# All classes of _ast and what they say about themselves.
import _ast
import ast

for name, value in vars(_ast).items():
    if isinstance(value, type) and issubclass(value, _ast.AST):
        print(name, value.__base__.__name__, value.__module__, value._fields, value._attributes, value.__match_args__)
        print("   ", repr(value.__doc__))
        print("   ", vars(value).get("_field_types"), value.__annotations__)
        print("   ", {k: v for k, v in vars(value).items() if v is None and k != "__doc__"})
    elif name.startswith("PyCF"):
        print(name, value)

print(sorted(n for n in vars(ast) if not n.startswith("_") and n not in ("main",)))
print(ast.Tuple([1]).dims)
print(ast.Index(3), ast.ExtSlice([1]), ast.AugLoad(), ast.Param.__mro__)
print([c.__name__ for c in ast.AST.__subclasses__()][:8])
print(ast.NodeVisitor.__module__, ast.parse.__module__, ast.NodeTransformer.__mro__)
print(ast.Load.__base__, type(ast.Load), ast.AST.__init__.__text_signature__, ast.AST.__replace__.__doc__)
