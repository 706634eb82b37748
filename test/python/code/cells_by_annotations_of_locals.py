src='''
def f1(y):
    d: {y: O for a in b}
def f2(y):
    d: y
def f3(y):
    d: [y for a in b]
def f4(y):
    d: (a for a in y)
def f5(y):
    d: (a for a in b if y)
def f6(y):
    d: lambda: y
def f7(y):
    d: [q for q in [y for y in z]]
def f8(y):
    d.a: [y for a in b]
    e[0]: lambda: y
def f9(y):
    (d): lambda: y
def f10(y):
    d: (lambda: [y for u in v])
def f11(y):
    d: {y for a in b if (lambda: y)} = 3
def f12():
    y = 1
    d: {y for a in b}
    class A:
       e: lambda: y
def f13(y):
    d: [[y for a in c] for c in d]
    def g(): pass
def f14(y):
    def g():
        d: [y for a in c]
def f15(y):
    def g(a: [y for b in c]): pass
'''
g={}
exec(compile(src,"s","exec"),g)
for k,f in g.items():
    if k[0]=="f": print(k,f.__code__.co_varnames,f.__code__.co_cellvars,[c.co_freevars for c in f.__code__.co_consts if hasattr(c,"co_name")])
