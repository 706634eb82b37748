from __future__ import annotations
ns = {}
exec("def f(a: foo): pass\nx: bar", ns)
print(ns['f'].__annotations__, ns['__annotations__'])
c = compile("def f(a: foo): pass", "f", "exec"); print(hex(c.co_flags))
c = compile("def f(a: foo): pass", "f", "exec", 0, True); print(hex(c.co_flags))
c = compile("def f(a: foo): pass", "f", "exec", dont_inherit=True); print(hex(c.co_flags))
print(eval("lambda: 0").__code__.co_flags & 0x1000000 != 0)
print(eval("(lambda: eval('lambda: 0'))()").__code__.co_flags & 0x1000000 != 0)
def g():
    exec("def f(a: foo): pass", ns); return ns['f'].__annotations__
print(g())
print(list(map(eval, ["(lambda: 0).__code__.co_flags & 0x1000000 != 0"])))
import ast
print(ast.dump(compile("def f(a: foo): pass", "f", "exec", ast.PyCF_ONLY_AST)))
