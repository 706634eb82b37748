# compile() with PyCF_ONLY_AST, PyCF_OPTIMIZED_AST, its modes, and what it gives for trees.
import ast
import warnings


def show(f, *args, **kw):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            r = f(*args, **kw)
            print(ast.dump(r) if isinstance(r, ast.AST) else r)
        except Exception as e:
            print(type(e).__name__, e)
    for w in caught:
        print("   ", w.category.__name__, w.message, w.filename, w.lineno)


show(compile, "a; b", "f", "exec", ast.PyCF_ONLY_AST)
show(compile, "a", "f", "single", ast.PyCF_ONLY_AST)
show(compile, "a, b", "f", "eval", ast.PyCF_ONLY_AST)
show(compile, b"# coding: latin-1\nx = '\xe9'", "f", "exec", ast.PyCF_ONLY_AST)
show(compile, "(int, *str, **dict) -> list", "f", "func_type", ast.PyCF_ONLY_AST)
show(compile, "() -> x", "f", "func_type", ast.PyCF_ONLY_AST)
show(compile, "() -> x", "f", "func_type")
show(compile, "a", "f", "what", ast.PyCF_ONLY_AST)
show(compile, "a", "f", "what")
show(compile, "a +", "f", "exec", ast.PyCF_ONLY_AST)
show(compile, 3, "f", "exec", ast.PyCF_ONLY_AST)
show(compile, ast.parse("a"), "f", "eval", ast.PyCF_ONLY_AST)
show(compile, ast.parse("a"), "f", "eval", ast.PyCF_OPTIMIZED_AST)
tree = ast.parse("x = 1 + 1; __debug__; '%s %r' % (a, b)")
print(compile(tree, "f", "exec", ast.PyCF_ONLY_AST) is tree, compile(tree, "f", "exec", ast.PyCF_OPTIMIZED_AST) is tree)
for optimize in (-1, 0, 1, 2):
    show(compile, tree, "f", "exec", ast.PyCF_OPTIMIZED_AST, optimize=optimize)
    show(ast.parse, "'doc'\n'next'\n__debug__\ndef f():\n 'd'\nclass C:\n 'c'\n 'e'\n x: __debug__", optimize=optimize)
formats = ["a%sb", "%%", "%5s|%-5.2r|%.a", "%d", "%(a)s", "%*s", "%", "%s%s", "", "{%s}", "%05s", "%1234s"]
for f in formats:
    show(ast.parse, f"{f!r} % (x,)", optimize=1)
show(ast.parse, "match x:\n case -1 | 1 + 2j | -2j | {-1.5: 1, 'a': -3 - 1j}: pass", optimize=1)
show(ast.parse, "from __future__ import annotations\ndef f(a: __debug__) -> __debug__: x: __debug__", optimize=1)

# What only the compiler refuses is no error of a tree.
for source in ["return", "break", "def f(a, a): pass", "from __future__ import nope", "x is 1; 1()", "'\\d'", "nonlocal x", "await x",
               "def f():\n try: pass\n finally: return", "from __future__ import braces", "*a", "__debug__ = 1", "x: (yield)", "f(**{}, *a)"]:
    print(repr(source))
    show(ast.parse, source)
    show(lambda: compile(ast.parse(source), "f", "exec").co_name)

show(exec, ast.parse("1"))
show(eval, ast.parse("1", mode="eval"))
show(ast.parse, "a", feature_version=(2, 7))
show(ast.parse, "a", feature_version=(3, 8))
show(ast.parse, ast.parse("a"))
show(ast.parse, "a", mode="eval", filename="q.py")
show(ast.parse, "a b", filename="q.py")
