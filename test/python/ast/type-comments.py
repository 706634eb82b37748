# Type comments, which become part of the tree when they are asked for.
import ast

SOURCES = [
    "x = 1 # type: int",
    "x = y = 1 #type:int  \nz = 2 # type: ignore[abc]  # more\n# type: ignore\nw = 3  # type:   ignore",
    "x = [  # type: ignore\n 1]  # type: ignores\n",
    "def f(): # type: () -> int\n  pass",
    "def f():\n  # type: () -> int\n  pass\n",
    "def f(a, # type: int\n  b=2, # type: str\n *c, # type: x\n d, # type: y\n e=3, # type: z\n **k # type: w\n  ):\n  # type: (...) -> int\n  pass",
    "def f(a # type: int\n  , b): pass",
    "def f(a, b # type: int\n  ): pass",
    "def f(a, /, b # type: int\n  ): pass",
    "async def f(*a # type: int\n  ): # type: x\n   pass",
    "for x in y: # type: str\n  pass\nelse: pass",
    "for x in y:   #  type:str\n  pass",
    "with a as b: # type: z\n  pass",
    "with (a, b): # type: z\n  pass",
    "async def f():\n  async with a as b: # type: z\n    pass\n  async for i in j: # type: k\n    pass",
    "x = 1 # type:\ny = 2 # type: \n",
    "x = 'é' # type: é\ny = 1",
    "x = 1 # Type: int\n# nothing type: int\n## type: int\nx #type int",
    "class A: # type: ignore\n  x = [] # type: List[int]\n",
    "if 1: # type: ignore\n  pass\n  # type: ignore[x]\nelse: # type: ignoré\n  pass",
    # Where none may be
    "# type: int\nx = 1",
    "x = 1\n# type: int\n",
    "if 1: # type: int\n  pass",
    "class A: # type: int\n  pass",
    "x # type: int",
    "x += 1 # type: int",
    "x: int = 1 # type: int",
    "def f(): # type: () -> int\n  # type: () -> int\n  pass",
    "def f(*, # type: int\n a): pass",
    "f(a, # type: int\n b)",
    "return 1 # type: int",
    "x = ( # type: int\n 1)",
    "x = 1 # type: int\ny = = 2",
    "def f(a, a # type: int\n b): pass",
    "for x in y: # type: int\npass",
    "def f():\n  # type: () -> int\npass",
]
for source in SOURCES:
    print(repr(source))
    for flag in (True, False):
        try:
            tree = ast.parse(source, type_comments=flag)
            print("  ", ast.dump(tree, include_attributes=flag))
            print(ast.unparse(tree))
            compile(tree, "f", "exec")
        except SyntaxError as e:
            print("  ", type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, repr(e.text))
print(ast.dump(compile("x = 1 # type: int", "f", "single", ast.PyCF_ONLY_AST | ast.PyCF_TYPE_COMMENTS)))
compile("x = 1 # type: int", "f", "exec", ast.PyCF_TYPE_COMMENTS)
print(ast.dump(ast.increment_lineno(ast.parse("x # type: ignore", type_comments=True), 3)))
print(ast.unparse(ast.parse("x = 1 # type: ignore\ndef f(): # type: ignore[a]\n pass", type_comments=True)))
