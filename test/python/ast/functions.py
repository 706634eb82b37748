# The functions of ast: literal_eval, walk, positions, docstrings, source segments, compare.
import ast


def attempt(f, *args, **kw):
    try:
        return f(*args, **kw)
    except Exception as e:
        return type(e).__name__ + ": " + str(e)


for text in [
    "1", " \t(1, 'a', b'x', [None, True], {1: {2}}, ...)", "-1", "+1.5", "1 + 2j", "-1 - 2j", "1 + 2", "1j + 1", "set()",
    "set([])", "a", "1 if 2 else 3", "{**{}}", "[*a]", "- -1", "--1", "-'a'", "not 1", "f''", "1 ** 2", "(", "{}", "{1: 2}",
    "'a' 'b'", "()", "{1, 2, 1}", "{[]: 1}", "'\\ud800'", "\n1", "1\n2", "x.y", "()[0]", "-True", "1 + True",
]:
    print(repr(text), attempt(lambda: repr(ast.literal_eval(text))))
print(ast.literal_eval(ast.Constant(3)), ast.literal_eval(ast.Expression(ast.Constant([1]))))
print(attempt(ast.literal_eval, ast.Name("a", lineno=3)), attempt(ast.literal_eval, 5), attempt(ast.literal_eval, ast.Dict([ast.Constant(1)], [])))
print(ast.literal_eval(ast.UnaryOp(ast.USub(), ast.Constant(3))))

source = '''\
def f(a, b=1):
    """Doc.

        more
\tlast
    """
    return [x for x in a if x > b]

class C:
    "  one  "

async def g(): "x"
class D: 1
class E: pass
'''
tree = ast.parse(source)
print([type(n).__name__ for n in ast.walk(tree)])
print([type(n).__name__ for n in ast.iter_child_nodes(tree.body[0])])
print([(name, type(v).__name__) for name, v in ast.iter_fields(tree.body[0])])
for node in [tree, *tree.body, tree.body[0].body[1]]:
    print(attempt(ast.get_docstring, node), attempt(ast.get_docstring, node, clean=False))
for doc in ["", "  ", "a\n b\n  c\n", "\n\n  a\n\n   b\n\n", "\ta\n\tb", "a\n\n", "x\n   \n y"]:
    print(repr(ast.get_docstring(ast.Module([ast.Expr(ast.Constant(doc))]))))

text = 'x = ("é" +\r\n   y)\n\tif_ = 1; z = """a\n\fb"""\rq\n'
segments = ast.parse('x = ("é" +\n   y)\nif 1:\n\ta = """x\n\fy"""; b\n\x0cc')
source = 'x = ("é" +\n   y)\nif 1:\n\ta = """x\n\fy"""; b\n\x0cc'
for node in ast.walk(segments):
    if hasattr(node, "lineno"):
        print(type(node).__name__, repr(ast.get_source_segment(source, node)), repr(ast.get_source_segment(source, node, padded=True)))
print(ast.get_source_segment("a", ast.Name("a")), ast.get_source_segment("a", ast.Name("a", lineno=1)))
print(ast.get_source_segment("a", ast.Name("a", lineno=1, col_offset=0, end_lineno=None, end_col_offset=None)))
crlf = "a\r\nbb\rccc\n"
for n in (1, 2, 3):
    print(repr(ast.get_source_segment(crlf, ast.Name("a", lineno=n, col_offset=0, end_lineno=n, end_col_offset=9))))

new = ast.Name("new")
print(sorted(vars(ast.copy_location(new, tree.body[0]))), new.lineno, new.end_lineno)
print(sorted(vars(ast.copy_location(ast.Name("q"), ast.Name("old", lineno=5, end_lineno=None)))))
print(sorted(vars(ast.copy_location(ast.Name("q"), ast.Load()))), sorted(vars(ast.copy_location(ast.Load(), ast.Name("a", lineno=1)))))

made = ast.Module([ast.Expr(ast.BinOp(ast.Name("a", lineno=7, col_offset=3), ast.Add(), ast.Call(ast.Name("f"))))])
print(ast.dump(ast.fix_missing_locations(made), include_attributes=True))
half = ast.Expr(ast.Name("a"), lineno=3, end_lineno=None)
print(ast.dump(ast.fix_missing_locations(half), include_attributes=True))
moved = ast.increment_lineno(ast.parse("a\nb = c # type: ignore", type_comments=False), 10)
print(ast.dump(moved, include_attributes=True))
print(ast.dump(ast.increment_lineno(ast.Module([ast.Pass(), ast.Pass(lineno=3)], [ast.TypeIgnore(1, "")])), include_attributes=True))

print(ast.compare(ast.parse("a + b"), ast.parse("a  +  b")), ast.compare(ast.parse("a + b"), ast.parse("a  +  b"), compare_attributes=True))
print(ast.compare(ast.parse("a + b"), ast.parse("a - b")), ast.compare(ast.parse("a; b"), ast.parse("a")))
print(ast.compare(ast.Constant(1), ast.Constant(True)), ast.compare(ast.Constant(1), ast.Constant(1.0)), ast.compare(ast.Name("a"), ast.Constant(1)))
short = ast.Name("a")
del short.id
print(ast.compare(short, ast.Name("a")), ast.compare(short, short), attempt(ast.compare, 1, 1), attempt(ast.compare, 1, "a"))

for kw in [{}, {"annotate_fields": False}, {"indent": 1}, {"indent": "\t"}, {"show_empty": True}, {"include_attributes": True},
           {"annotate_fields": False, "show_empty": True, "indent": 2}, {"indent": 0}]:
    for code in ["f(a, *b, k=1)", "def f(): pass", "x: int", "[]", "lambda: None", "class A: x = None"]:
        print(kw, ast.dump(ast.parse(code), **kw))
print(attempt(ast.dump, 1), attempt(ast.dump, []))
print(ast.dump(ast.Name("a", ast.Load(), lineno=1), include_attributes=True), ast.dump(short), ast.dump(short, annotate_fields=False))
print(ast.dump(ast.Call(ast.Name("f"), [], [ast.keyword("a", ast.Constant(1))]), annotate_fields=False))
print(ast.dump(ast.Dict([None], [ast.Name("a")])), ast.dump(ast.MatchSingleton(None)), ast.dump(ast.Constant(None)))
