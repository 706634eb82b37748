# CALL events of `with`, `super`, `*args` and natives, and the handlers that CPython's compiler adds, as `sys.monitoring` and `sys.setprofile` are told of them.
import sys
mon=sys.monitoring; E=mon.events
mon.use_tool_id(3,"g2")
log=[]
def s(x):
    if isinstance(x,BaseException): return repr(x)
    if x is mon.MISSING: return "MISSING"
    if callable(x): return getattr(x,"__qualname__",type(x).__name__)
    return x if isinstance(x,(str,type(None),list,int)) else type(x).__name__
names=["PY_START","PY_RESUME","PY_RETURN","PY_YIELD","PY_UNWIND","PY_THROW","RAISE","RERAISE","EXCEPTION_HANDLED","STOP_ITERATION","CALL","C_RETURN","C_RAISE"]
def cb(n):
    def f(code,*a):
        if code.co_filename != run.__code__.co_filename or code.co_name in ("run","<module>"): return
        log.append((n,code.co_name)+tuple(s(x) for x in a[1:]))
    return f
for n in names: mon.register_callback(3,getattr(E,n),cb(n))
def run(f,mask,*a):
    log.clear(); mon.set_events(3,mask)
    try:
        try: r=f(*a)
        finally: mon.set_events(3,0)
    except BaseException as e: print("!!",repr(e))
    else: print("->",repr(r)[:50])
    for l in log: print("  ",*l)
    log.clear()
    def p(fr,e,a):
        if fr.f_code.co_filename != run.__code__.co_filename or fr.f_code.co_name in ("run","<module>"): return
        log.append((e,fr.f_code.co_name,s(a)))
    sys.setprofile(p)
    try:
        try: r=f(*a)
        finally: sys.setprofile(None)
    except BaseException as e: print("!!",repr(e))
    else: print("=>",repr(r)[:50])
    for l in log: print("  ",*l)
ALL=E.CALL|E.C_RETURN|E.C_RAISE
class A:
    def __init__(s,x=0): s.x=x
    def __enter__(s): return s
    def __exit__(s,*a): return True
    @staticmethod
    def st(*a): return a
    @classmethod
    def cm(c,*a): return a
    def m(s,*a,**k): return a
    def __call__(s,*a): return a
    async def __aenter__(s): return s
    async def __aexit__(s,*a): return True
def withs():
    with A() as a: pass
    with A(): raise KeyError
    with memoryview(b"") as m: pass
    import _thread
    with _thread.allocate_lock(): 1
    for _ in 1,:
        with A(): continue
    with memoryview(b""): return 1
run(withs,ALL)
async def aw():
    async with A() as a: pass
    async with A(): raise ValueError
def daw():
    try: aw().send(None)
    except StopIteration: pass
run(daw,ALL)
class En:
    __enter__=len
    __exit__=staticmethod(lambda *a: 0)
    def __len__(s): return 1
def odd():
    with En(): pass
run(odd,ALL)
class En2:
    __enter__=5
    __exit__=7
def odd2():
    with En2(): pass
run(odd2,ALL)
class En3:
    @property
    def __enter__(s): raise ValueError("p")
    def __exit__(s,*a): pass
def odd3():
    with En3(): pass
run(odd3,ALL)
class En4:
    __enter__=A(1)
    __exit__=A.st
def odd4():
    with En4(): pass
run(odd4,ALL)
def stars():
    a=A(); a.m(*[1]); A.m(a,*[1]); a.cm(*[2]); A.st(*[3]); a(*[4]); A(*[5]); len(*[[]]); [].append(*[1]); print(*[],end=""); dict(**{"a":1}); str.join(*["-","ab"]); "-".join(*["ab"]); a.m(**{"k":1}); a.m(k=1); A.m(*[a]); f=a.m; f(1); f(*[1]); f(*[]); A(*[]); (lambda *a:0)(*[])
    try: len(*[5])
    except TypeError: pass
    try: len(*[1,2])
    except TypeError: pass
    try: 5(*[1])
    except TypeError: pass
    try: len(*5)
    except TypeError: pass
run(stars,ALL)
def misc():
    @A
    def f(): pass
    class K(object): pass
    class L(K, metaclass=type, **{}): pass
    (x for x in "a"); [x for x in "a"]
    try: assert 0, "m"
    except AssertionError: pass
    f"{A()!r:>100}"; t"{1}"
    import sys
    any(x for x in ""); all([]); tuple(x for x in "a"); list(x for x in "a")
    type L2 = int
    def g[T: int](a: T): pass

    super(A,A()).__init__
    sorted([2,1],key=lambda v:v); max([1,2],key=str); map(str,[1]); list(map(str,[1]))
    A.__init__(A()); object(); int("5",base=10); [].sort(); {}.get(1); {}.setdefault(1,2)
    match A():
        case A(x=1): pass
    try: raise KeyError
    except KeyError: pass
    try: raise KeyError("x") from OSError("y")
    except KeyError: pass
    a=A(); a.x; a.y=1; del a.y
    exec("len('a')"); eval("len('a')"); __import__("sys"); print(end=""); isinstance(1,int); type(1); len(())
    return [*map(len,["a"])]
run(misc,ALL)
def gens():
    def g():
        try: yield 1
        except KeyError: yield 2
    def h():
        x = yield from g()
        yield from [1,2]
        yield from It()
    class It:
        def __iter__(s): return s
        def __next__(s): return 5
        def throw(s,e): raise StopIteration(9)
    i=h(); next(i); i.throw(KeyError()); next(i)
    i.send(None)
    try: i.throw(OSError("o"))
    except OSError: pass
    i=h(); next(i); 
    try: i.throw(OSError("o2"))
    except OSError: pass
    i=h(); next(i); i.close(); i=h(); [next(i) for _ in range(4)]; 
    try: i.throw(OSError)
    except StopIteration: pass
    i=h(); [next(i) for _ in range(2)]; i.close()
run(gens,ALL|E.PY_START|E.PY_RESUME|E.PY_RETURN|E.PY_YIELD|E.PY_UNWIND|E.PY_THROW|E.RAISE|E.RERAISE|E.EXCEPTION_HANDLED|E.STOP_ITERATION)
def excs():
    try:
        try: 1/0
        except ZeroDivisionError as e: raise KeyError
        finally: 5
    except KeyError as q: pass
    try:
        try: 1/0
        except (ValueError,TypeError) as e: pass
    except ArithmeticError: pass
    try:
        try: 1/0
        except ZeroDivisionError: raise
    except ArithmeticError: pass
    try:
        try: 1/0
        except ZeroDivisionError as e: raise
        else: 1
    except ArithmeticError: pass
    try:
        with A2(): 1/0
    except ArithmeticError: pass
    try:
        try: 1/0
        finally:
            try: 2/0
            except ZeroDivisionError: pass
    except ArithmeticError: pass
    for i in 1,:
        try: 1/0
        except ZeroDivisionError as e: continue
        finally: 1
    try:
        try: raise ExceptionGroup("g",[OSError()])
        except* ValueError as e: pass
    except* OSError as e: pass
    try:
        try: raise ExceptionGroup("g",[OSError(),KeyError()])
        except* OSError as e: raise ValueError
        except* KeyError: 1
    except ExceptionGroup: pass
    try:
        try: [1/x for x in (0,)]
        except TypeError: pass
    except ArithmeticError: pass
    try: (lambda: 1/0)()
    except ArithmeticError: pass
    try: [*(1/x for x in (0,))]
    except ArithmeticError: pass
    try: nope
    except NameError: return 5
class A2(A):
    def __exit__(s,*a): return 0
run(excs,E.PY_UNWIND|E.RAISE|E.RERAISE|E.EXCEPTION_HANDLED|E.STOP_ITERATION)
mon.free_tool_id(3)
