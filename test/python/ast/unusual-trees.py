# Trees that no source gives: what they do when they run, and what the compiler says of them.
import ast

L, S, D = ast.Load, ast.Store, ast.Del


def N(i="a", ctx=None):
    return ast.Name(i, ctx or L())


def run(label, *stmts, mode="exec", **space):
    if mode == "eval":
        tree = ast.Expression(stmts[0])
    else:
        tree = ast.Module(list(stmts))
    ast.fix_missing_locations(tree)
    try:
        code = compile(tree, "<tree>", mode)
        if mode == "eval":
            print(label, "->", repr(eval(code, space)))
        else:
            exec(code, space)
            for name in ("__builtins__", "__annotate__"):
                space.pop(name, None)
            print(label, "->", space)
    except SyntaxError as e:
        print(label, type(e).__name__, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
    except Exception as e:
        print(label, type(e).__name__, e)


def ev(label, e, **space):
    run(label, e, mode="eval", **space)


C = ast.Constant
ev("set", ast.Set([]))
ev("slice", ast.Slice(C(1)))
ev("slice", ast.Slice(C(1), N(), C(3)), a=2)
ev("subscript tuple", ast.Subscript(N(), ast.Tuple([ast.Slice(C(1)), C(2)], L()), L()), a={})
ev("joined", ast.JoinedStr([]))
ev("joined", ast.JoinedStr([C("a"), C("b"), ast.FormattedValue(C(1), -1)]))
ev("joined name", ast.JoinedStr([N()]), a="text")
ev("joined int", ast.JoinedStr([C(3)]))
ev("joined nested", ast.JoinedStr([ast.JoinedStr([C("x"), ast.FormattedValue(N(), 114)]), C("y")]), a="q")
ev("formatted", ast.FormattedValue(C(1.5), -1, ast.JoinedStr([C(".3f")])))
ev("formatted", ast.FormattedValue(C("é"), 97))
ev("formatted", ast.FormattedValue(C("é"), 115, C(">4")))
ev("template", ast.TemplateStr([C("a"), ast.Interpolation(N(), "the text", 114, None), C("b"), C("c")]), a=1)
ev("template str", ast.TemplateStr([ast.Interpolation(N(), 42, -1, ast.JoinedStr([C("x")]))]), a=1)
ev("dict", ast.Dict([None, C(1)], [ast.Dict([C(2)], [C(3)]), C(4)]))
ev("constant tuple", ast.BinOp(C((1, 2)), ast.Add(), C((3,))))
ev("constant subscript", ast.Subscript(C((1, 2)), C(1), L()))
ev("constant frozenset", ast.Compare(C(1), [ast.In()], [C(frozenset({1}))]))
ev("constant call", ast.Call(C("f"), [], []))
ev("bool of constants", ast.IfExp(C(()), C(1), C(2)))
ev("not", ast.UnaryOp(ast.Not(), C((0,))))
ev("named", ast.NamedExpr(N("b", S()), C(5)))
ev("starred", ast.Starred(N(), L()), a=[1])
ev("starred in tuple", ast.Tuple([ast.Starred(N(), L()), C(2)], L()), a=[1])
ev("starred binop", ast.BinOp(ast.Starred(N(), L()), ast.Add(), C(1)), a=[1])
ev("slice of slices", ast.Tuple([ast.Slice(), ast.Slice(C(1))], L()))
ev("compare chain", ast.Compare(C(1), [ast.Lt(), ast.Is()], [C(2), C(2)]))
ev("keyword twice", ast.Call(N("dict"), [], [ast.keyword("a", C(1)), ast.keyword("a", C(2))]), dict=dict)
ev("keyword none", ast.Call(N("dict"), [], [ast.keyword(None, ast.Dict([C("x")], [C(1)])), ast.keyword("a", C(2))]), dict=dict)
ev("debug keyword", ast.Call(N("dict"), [], [ast.keyword("__debug__", C(1))]), dict=dict)
ev("attr debug", ast.Attribute(N(), "__debug__", L()), a=1)
ev("name with space", N("a b"), **{"a b": 4})
ev("name not normalised", ast.Name("ﬁ", L()), **{"ﬁ": 4})
ev("attr odd", ast.Attribute(N(), "x y", L()), a=1)
ev("lambda duplicate", ast.Lambda(ast.arguments(args=[ast.arg("a"), ast.arg("a")]), N()))
ev("lambda defaults", ast.Call(ast.Lambda(ast.arguments([ast.arg("p")], [ast.arg("a")], ast.arg("v"), [ast.arg("k"), ast.arg("m")], [C(1), None], ast.arg("w"), [C(7)]), ast.Tuple([N("p"), N("a"), N("v"), N("k"), N("m"), N("w")], L())), [C(0)], [ast.keyword("m", C(3))]))
ev("lambda annotation", ast.Lambda(ast.arguments(args=[ast.arg("a", N("zzz"))]), C(1)).body)
ev("comprehension flags", ast.ListComp(N("x"), [ast.comprehension(N("x", S()), N(), [], 0)]), a=[1, 2])
ev("async comprehension", ast.ListComp(N("x"), [ast.comprehension(N("x", S()), N(), [], 5)]), a=[1, 2])
ev("yield", ast.Lambda(ast.arguments(), ast.Yield()).body)
ev("await", ast.Await(N()), a=1)
ev("huge", C(10**40))
ev("complex", ast.BinOp(C(1 + 2j), ast.Mult(), C(1 - 2j)))
ev("minus zero", ast.Tuple([C(-0.0), C(0.0), C(complex(-0.0, 0.0)), C(complex(0.0, -0.0))], L()))
ev("same constants", ast.Tuple([C(1), C(1.0), C(True), C((1,)), C((1.0,)), C((True,)), C(1 + 0j)], L()))

run("docstring tuple", ast.Expr(C((1, 2))), ast.Assign([N("x", S())], C(1)))
run("docstring", ast.Expr(C("doc")))
run("empty module")
run("ann", ast.AnnAssign(N("x", S()), N("int"), C(1), 0), ast.AnnAssign(N("y", S()), N("int"), None, 1))
run("ann tuple", ast.AnnAssign(ast.Tuple([], S()), N("int"), None, 0))
run("aug tuple", ast.AugAssign(ast.Tuple([N("x", S())], S()), ast.Add(), C(1)))
run("aug starred", ast.AugAssign(ast.Starred(N("x", S()), S()), ast.Add(), C(1)))
run("assign starred", ast.Assign([ast.Starred(N("x", S()), S())], C(1)))
run("assign two stars", ast.Assign([ast.Tuple([ast.Starred(N("x", S()), S()), ast.Starred(N("y", S()), S())], S())], C(1)))
run("assign empty", ast.Assign([ast.Tuple([], S())], C(())), ast.Assign([ast.List([], S())], C("")))
run("delete", ast.Assign([N("x", S())], C(1)), ast.Delete([ast.Tuple([N("x", D())], D())]))
run("delete starred", ast.Delete([ast.Starred(N("x", D()), D())]))
run("for", ast.For(ast.Starred(N("x", S()), S()), C((1,)), [ast.Pass()]))
run("import", ast.ImportFrom(None, [ast.alias("x")], 0))
run("import", ast.ImportFrom("math", [ast.alias("pi", "p")], None), ast.Import([ast.alias("math", "m"), ast.alias("math.nothing")]))
run("import star", ast.FunctionDef("f", ast.arguments(), [ast.ImportFrom("math", [ast.alias("*")], 0)]))
run("future late", ast.Pass(), ast.ImportFrom("__future__", [ast.alias("annotations")], 0))
run("global twice", ast.FunctionDef("f", ast.arguments(), [ast.Global(["x", "x"]), ast.Assign([N("x", S())], C(1))]), ast.Expr(ast.Call(N("f"), [], [])), ast.Delete([N("f", D())]))
run("nonlocal", ast.Nonlocal(["x"]))
run("debug", ast.FunctionDef("__debug__", ast.arguments(), [ast.Pass()]))
run("debug", ast.ClassDef("__debug__", body=[ast.Pass()]))
run("debug", ast.FunctionDef("f", ast.arguments(args=[ast.arg("__debug__")]), [ast.Pass()]))
run("debug", ast.Import([ast.alias("math", "__debug__")]))
run("debug", ast.Delete([N("__debug__", D())]))
run("debug", ast.Assign([ast.Attribute(N(), "__debug__", S())], C(1)))
run("debug", ast.Try([ast.Pass()], [ast.ExceptHandler(N("E"), "__debug__", [ast.Pass()])]))
run("default except first", ast.Try([ast.Pass()], [ast.ExceptHandler(None, None, [ast.Pass()]), ast.ExceptHandler(N("E"), None, [ast.Pass()])]))
run("except* without type", ast.TryStar([ast.Pass()], [ast.ExceptHandler(None, None, [ast.Pass()])]))
run("break", ast.Break())
run("continue in finally", ast.Continue())
run("return", ast.Return(C(1)))
run("async for", ast.AsyncFor(N("x", S()), N(), [ast.Pass()]))
run("async with in def", ast.FunctionDef("f", ast.arguments(), [ast.AsyncWith([ast.withitem(N())], [ast.Pass()])]))
run("yield in class", ast.ClassDef("A", body=[ast.Expr(ast.Yield(C(1)))]))
run("return in async generator", ast.AsyncFunctionDef("f", ast.arguments(), [ast.Expr(ast.Yield(C(1))), ast.Return(C(2))]))
run("yield from in async", ast.AsyncFunctionDef("f", ast.arguments(), [ast.Expr(ast.YieldFrom(C(1)))]))
run("empty f-string docstring", ast.ClassDef("A", body=[ast.Expr(ast.JoinedStr([C("doc")])), ast.Pass()]), ast.Assign([N("d", S())], ast.Attribute(N("A"), "__doc__", L())), ast.Delete([N("A", D())]))


def match(label, *patterns, subject=(1, 2)):
    cases = [ast.match_case(p, None, [ast.Assign([N("r", S())], C(i))]) for i, p in enumerate(patterns)]
    run(label, ast.Match(C(subject), cases))


M = ast
match("match", M.MatchSequence([M.MatchStar(), M.MatchStar("x")]))
match("match", M.MatchSequence([M.MatchStar("x"), M.MatchValue(C(2))]))
match("match", M.MatchAs(), M.MatchAs())
match("match", M.MatchAs(None, "x"), M.MatchAs())
match("match", M.MatchOr([M.MatchAs(None, "x"), M.MatchValue(C(1))]))
match("match", M.MatchOr([M.MatchSequence([M.MatchAs(None, "x"), M.MatchAs()]), M.MatchSequence([M.MatchAs(None, "y")])]))
match("match", M.MatchSequence([M.MatchAs(None, "x"), M.MatchAs(None, "x")]))
match("match", M.MatchMapping([C("a"), C("a")], [M.MatchAs(), M.MatchAs()]))
match("match", M.MatchMapping([], [], "rest"), subject=None)
match("match", M.MatchClass(N("tuple"), [], ["a", "a"], [M.MatchAs(), M.MatchAs()]))
match("match", M.MatchClass(N("tuple"), [M.MatchAs(None, "x")], [], []))
match("match", M.MatchValue(C(-1)), M.MatchValue(ast.UnaryOp(ast.USub(), C(1))), subject=-1)
match("match", M.MatchValue(C(1 + 2j)), subject=1 + 2j)
match("match", M.MatchValue(ast.BinOp(C(1), ast.Add(), C(2j))), subject=1 + 2j)
match("match", M.MatchValue(ast.JoinedStr([C("a")])), subject="a")
match("match", M.MatchAs(None, "__debug__"))

# Lines and columns that come from nowhere.
far = ast.parse("def f():\n    return 1 / 0\n\nf()")
for i, node in enumerate(ast.walk(far)):
    if "lineno" in node._attributes:
        node.lineno, node.end_lineno, node.col_offset, node.end_col_offset = 1000 * (i + 1), 1000 * (i + 1) + 2, 7 * i, 7 * i + 3
try:
    exec(compile(far, "far.py", "exec"), {})
except ZeroDivisionError as e:
    tb = e.__traceback__.tb_next
    print(tb.tb_lineno, tb.tb_next.tb_lineno)
    print(sorted(set(tb.tb_frame.f_code.co_positions()), key=str)[-2:])
back = ast.parse("x = 1\ny = 2\nz = 1 / 0")
for i, s in enumerate(back.body):
    ast.increment_lineno(s, 100 - 10 * i)
try:
    exec(compile(back, "back.py", "exec"), {})
except ZeroDivisionError as e:
    print(e.__traceback__.tb_next.tb_lineno)
