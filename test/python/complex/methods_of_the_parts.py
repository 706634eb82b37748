# `__complex__` of the parts: which are asked, in what order the errors come, and what is deprecated.
def t(f, *a, **k):
    try: print(repr(f(*a, **k)))
    except BaseException as e: print(type(e).__name__, e)
class C:
    def __complex__(s): return s.v
class CS(complex):
    def __complex__(s): print("cs"); return 5j
class CF(C):
    def __float__(s): print("float"); return 2.5
class CSF(complex):
    def __float__(s): print("float"); return 2.5
class OI:
    def __index__(s): return 4
class CI(C):
    def __index__(s): return 4
for cls in (C,CF,CI):
  for v in (1j,3+4j,CS(2),1,None):
    c=cls();c.v=v
    for rest in ((),(1,),(2j,),(CS(1),),("1",), (True,)):
        print(cls.__name__, type(v).__name__,rest,end=" "); t(complex,c,*rest); 
        if rest: t(complex,*rest,c)
        t(complex,real=c); t(complex,imag=c)
for a in (CS(1j),CSF(2j),OI()):
    t(complex,a); t(complex,a,1); t(complex,1,a); t(complex,a,1j); t(complex,1j,a); t(complex, a, a)
    t(complex,real=a); t(complex,imag=a)
class S(str):
    def __float__(s): return 2.5
class S2(str):
    def __complex__(s): return 2.5j
class Sub(complex): pass
for a in (S("7"),S2("8"),"9"):
    t(complex,a); t(complex,a,1); t(complex,1,a); t(complex,real=a); t(complex,imag=a)
t(complex.__new__,complex,real=1j)
t(complex,-0.0,-0.0); t(complex,0.0,-0.0);t(complex,-0.0,0j);t(complex,1j,-0.0);t(complex,complex(-0.0,-0.0));t(complex,imag=complex(-0.0,-0.0));t(complex,real=complex(-0.0,-0.0))
