# What compile() says of trees that make no sense.
import ast as A
import warnings

warnings.simplefilter("ignore")
L = dict(lineno=1, col_offset=0)


def E(e):
    return A.fix_missing_locations(A.Expression(e))


def M(*s):
    return A.fix_missing_locations(A.Module(list(s)))


def N(i="a", ctx=None):
    return A.Name(i, ctx or A.Load())


def nn():
    n = N()
    del n.ctx
    return n


cases=[
 (A.Expression(N()),), (A.Expression(A.Name('a',A.Load(),lineno=1)),),
 (E(A.Lambda(None,N())),),(E(A.Lambda(3,N())),),(E(N(None)),),(E(N(3)),),(E(N(b'a')),),(E(A.Name('a',None)),),(E(A.Name('a',A.Store())),),(E(A.Name('a',N())),),(E(nn()),),
 (E(A.BinOp(N(),None,N())),),(E(A.BinOp(N(),A.And(),N())),),(E(A.BinOp(None,A.Add(),N())),),
 (E(A.Call(N(),None,[])),),(E(A.Call(N(),(1,),[])),),(E(A.Call(N(),[1],[])),),(E(A.Call(N(),[None],[])),),(E(A.Call(N(),[],[N()])),),
 (A.Expression(None),),(A.Expression(A.Constant('x',lineno='a',col_offset=0)),),(A.Expression(A.Constant('x',lineno=2**40,col_offset=0)),),
 (A.Expression(A.Constant('x',lineno=None,col_offset=0)),),
 (E(A.Constant([])),),(E(A.Constant((1,[]))),),(E(A.Constant(3,b'u')),),(E(A.Constant(3,5)),),
 (A.Module([]),),(M(),'exec'),(M(A.Pass()),'single'),(A.Interactive([]),'eval'),
 (M(None),'exec'),(M(N()),'exec'),(E(A.Pass()),'eval'),(M(A.If(N(),[],[])),'exec'),(M(A.FunctionDef('f',A.arguments(),[])),'exec'),
 (M(A.ImportFrom('a',[A.alias('b')],None)),'exec'),(M(A.ImportFrom('a',[A.alias('b')],-1)),'exec'),(M(A.ImportFrom('a',[],0)),'exec'),
 (M(A.Assign([],N())),'exec'),(M(A.Delete([])),'exec'),(M(A.Assign([N()],N())),'exec'),(M(A.Assign([A.Constant(1)],N())),'exec'),(M(A.Delete([N('a',A.Store())])),'exec'),
 (M(A.Global([])),'exec'),(M(A.Global([1])),'exec'),
 (M(A.Try([A.Pass()],[],[],[])),'exec'),(M(A.Raise(None,N())),'exec'),
 (M(A.AnnAssign(N('a',A.Store()),N(),None,1)),'exec'),
 (M(A.AnnAssign(A.Attribute(N(),'b',A.Store()),N(),None,1)),'exec'),
 (E(A.Set([])),'eval'),(E(A.Compare(N(),[],[])),'eval'),(E(A.Compare(N(),[A.Lt()],[])),'eval'),(E(A.Compare(N(),[A.Lt()],[N(),N()])),'eval'),
 (E(A.BoolOp(A.And(),[N()])),'eval'),(E(A.Dict([N()],[])),'eval'),(E(A.NamedExpr(A.Attribute(N(),'b',A.Store()),N())),'eval'),
 (E(A.Name('None',A.Load())),),(E(A.Name('__debug__',A.Load())),),(M(A.Assign([N('__debug__',A.Store())],N())),'exec'),
 (E(A.Starred(N(),A.Load())),),(E(A.Slice()),),(E(A.JoinedStr([N()])),),(E(A.FormattedValue(N(),-1,None)),),(E(A.Interpolation(N(),'a',-1,None)),),
 (E(A.Yield(N())),),(E(A.Await(N())),),(M(A.Return(N())),'exec'),(M(A.Break()),'exec'),
 (E(A.Lambda(A.arguments([],[],None,[A.arg('a')],[],None,[]),N())),),
 (E(A.Lambda(A.arguments([],[],None,[],[],None,[N()]),N())),),
 (E(A.ListComp(N(),[])),),(E(A.ListComp(N(),[A.comprehension(N('x',A.Load()),N(),[],0)])),),
 (E(A.ListComp(N(),[A.comprehension(N('x',A.Store()),N(),[],'x')])),),
 (M(A.Match(N(),[])),'exec'),(M(A.Match(N(),[A.match_case(A.MatchValue(N()),None,[A.Pass()])])),'exec'),
 (M(A.Match(N(),[A.match_case(A.MatchStar('a'),None,[A.Pass()])])),'exec'),
 (M(A.Match(N(),[A.match_case(A.MatchSingleton(3),None,[A.Pass()])])),'exec'),
 (M(A.Match(N(),[A.match_case(A.MatchAs(A.MatchAs(),None),None,[A.Pass()])])),'exec'),
 (M(A.Match(N(),[A.match_case(A.MatchAs(None,'_'),None,[A.Pass()])])),'exec'),
 (M(A.Match(N(),[A.match_case(A.MatchOr([A.MatchAs()]),None,[A.Pass()])])),'exec'),
 (M(A.Match(N(),[A.match_case(None,None,[A.Pass()])])),'exec'),
 
 (M(A.Match(N(),[A.match_case(A.MatchClass(A.Constant(1),[],[],[]),None,[A.Pass()])])),'exec'),
 (M(A.TypeAlias(A.Constant(1),[],N())),'exec'),
 (M(A.With([],[A.Pass()])),'exec'),
 (M(A.Expr(A.Name('a',A.Load(),lineno=5,end_lineno=3,col_offset=0,end_col_offset=0))),'exec'),
 (M(A.Expr(A.Name('a',A.Load(),lineno=5,end_lineno=5,col_offset=7,end_col_offset=0))),'exec'),
 (M(A.Expr(A.Name('a',A.Load(),lineno=-5,end_lineno=3,col_offset=7,end_col_offset=0))),'exec'),
 (M(A.Expr(A.Name('a',A.Load(),lineno=-5,end_lineno=-5,col_offset=7,end_col_offset=0))),'exec'),
 (E(A.expr()),),(M(A.stmt()),'exec'),(E(A.Call(N(),[A.expr(lineno=1,col_offset=0)],[])),),
 (A.Module([],[A.TypeIgnore(1,'x')]),'exec'),(A.Module([],[1]),'exec'),(A.Module([],[None]),'exec'),
 (A.FunctionType([],N()),'exec'),(A.AST(),'exec'),(N(),'exec'),(3,'exec'),
 (E(A.keyword('a',N())),),
 (M(A.ImportFrom('__future__',[A.alias('braces',**L)],0)),'exec'),
 (M(A.ClassDef('C',[],[],[A.Pass()],[],[A.TypeVar('None',**L,end_lineno=1,end_col_offset=0)])),'exec'),
 (M(A.ClassDef('C',[],[],[A.Pass()],[],[A.TypeVar('T',**L)])),'exec'),
 (M(A.Import([A.alias('a',3)])),'exec'),
 (M(A.Expr(A.Dict([None],[A.Dict([],[])]))),'exec'),
 (M(A.Try([A.Pass()],[A.ExceptHandler(None,None,[])],[],[])),'exec'),
 (M(A.TryStar([A.Pass()],[],[A.Pass()],[])),'exec'),
 (M(A.TryStar([A.Pass()],[],[A.Pass()],[A.Pass()])),'exec'),
 (E(A.Subscript(N(),None,A.Load())),),(E(A.Attribute(N(),None,A.Load())),),(E(A.keyword()),),
]

for i, (node, *mode) in enumerate(cases):
    try:
        code = compile(node, "f", *(mode or ["eval"]))
        print(i, type(code).__name__, code.co_filename)
    except BaseException as e:
        print(i, type(e).__name__, e)
