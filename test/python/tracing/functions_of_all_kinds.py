# All events of functions with statements and expressions of all kinds, to sys.settrace and sys.setprofile.
class CM:
    def __init__(self, sup=False): self.sup=sup
    def __enter__(self): return self
    def __exit__(self, *a):
        return self.sup
class ACM:
    async def __aenter__(self): return self
    async def __aexit__(self, *a):
        return True
def w1():
    with CM() as a, \
         CM(
           True) as b:
        x = 1
        1/0
    return 2
def w2():
    with (CM() as a,
          CM(True)
          as b,
         ):
        raise ValueError
def w3():
    for i in range(3):
        with CM(True):
            if i == 1:
                continue
            if i == 2:
                break
            raise KeyError
    else:
        z = 1
def w4():
    with CM():
        with CM():
            return (1
              + 2)
def t1():
    try:
        try:
            return 1
        finally:
            return 2
    finally:
        a = 1
def t2():
    for i in range(2):
        try:
            continue
        finally:
            if i:
                break
    while True:
        try:
            1/0
        except ZeroDivisionError as e:
            try:
                raise TypeError
            except (KeyError,
                    TypeError) as f:
                break
            finally:
                b = 1
        finally:
            c = 1
def t3():
    try:
        1/0
    finally:
        if 1:
            a = 1
        else:
            b = 2
def t4():
    try:
        1/0
    finally:
        for i in (1,):
            a = 1
def t5():
    try:
        1/0
    finally:
        try:
            pass
        finally:
            pass
def t6():
    try:
        1/0
    finally:
        with CM():
            pass
def t7():
    x = 0
    try:
        1/0
    finally:
        if x:
            a = 1
def t8():
    x = 0
    try:
        1/0
    finally:
        while x < 2:
            x += 1
def t9():
    x = 0
    try:
        x = 1
    except ValueError:
        pass
    else:
        if x:
            return 5
    finally:
        match x:
            case 1:
                pass
def af():
    async def agen():
        for i in range(2):
            yield i
    async def co():
        async for i in agen():
            if i:
                pass
        async with ACM() as a, \
            ACM():
            x = 1
            1/0
        r = [i async for i in agen()
             if i]
        s = {i: j
             async for i in agen()
             async for j in agen()}
        return [await one() for _ in (1,
                2)]
    async def one():
        return 1
    try:
        co().send(None)
    except StopIteration as e:
        return e.value
def g1():
    def gen():
        try:
            yield 1
            yield 2
        finally:
            x = 1
    g = gen()
    next(g)
    g.close()
    g = gen()
    next(g)
    try:
        g.throw(KeyError)
    except KeyError:
        pass
    for i in gen():
        break
    def sub():
        r = yield from gen()
        return r
    g = sub()
    next(g)
    g.close()
    g = sub()
    next(g); g.send(None)
    try: g.throw(ValueError)
    except ValueError: pass
    del g
def deco(*a, **k):
    return lambda f: f
def d1():
    @deco(
        1)
    @deco(2)
    def f(a=1,
          *, b=
          2) -> (
          int):
        return a
    @deco()
    class K(object,
            metaclass=
            type):
        """doc"""
        x: int = 1
        y: "z"
        @property
        def p(self):
            return 1
        def q(self): return 2
        z = [x for x in
             (1, 2)]
    f()
    k = K()
    k.p
    k.q()
    @deco()
    async def h(): pass
    @deco()
    @deco()
    class L: pass
def c1():
    a = [(i,
          j)
         for i in range(2)
         if i
         for j in (i,
                   i)
         if j]
    b = {k:
         v
         for k, v in
         zip("ab", [1, 2])}
    c = list(x
             for x in
             [y
              for y in (1, 2)]
             )
    d = [[i for i in
          range(j)]
         for j in range(2)]
    e = {x for x in (1,)} | {
        y for y in ()}
    f = sum(i for i in [
        1, 2] if
        i)
def l1():
    f = lambda a, b=(
        1): (
        a +
        b)
    f(1)
    g = (lambda:
         (yield))
    list(g())
    sorted([3, 1],
           key=lambda x:
           -x)
    (lambda: 1)()
def ch():
    a = (1 <
         2 <
         3)
    b = (3 <
         2
         < 1)
    if (a and
        b or
        not a):
        x = 1
    elif (a
          and not
          b):
        x = 2
    else:
        x = 3
    y = (1
         if a and
         b else
         2)
    assert (a,
            "m")
    assert a, (
        "m")
    while (a and
           not b):
        b = 1
    return (a
            or b)
def fs():
    x = 1
    a = f"""{x}
    {x + 1:>{
       x + 3}}
    {(x,
      2)!r}"""
    b = ("a"
         f"{x}"
         "b"
         f"{x
            + 1}")
    c = "%s %s" % (
        x,
        a)
    t = t"{x} {
       a}"
def wa():
    if (n := 
        3) > 2:
        m = [z := 1,
             z]
    print(n, end=
          "") if not n else (q :=
          2)
    while (k := n) > 2:
        n -= 1
def sa():
    def f(*a, **k): return a, k
    x = [1]
    f(*x,
      2,
      *x,
      k=
      1,
      **{"a":
         1},
      b=2)
    f(
      *x
    )
    f(1,
      f(
       2),
      x[
       0
      ]).__class__ \
      .__name__
    a, *b = [*x,
             *x,
             2]
    {**{},
     "a": 1,
     **{"b":
        2}}
    x[0], x[
      0] = 1, \
        2
    x[f(1)[0][0]
      :
      2] = [
        3]
    del x[
       0], a
def ee():
    exec("""global q
q = 1
def f():
    return q
f()
class K:
    a = 1
for i in (1,):
    pass
else:
    i = 2
""", {})
    eval("""(1 +
      2)""")
    eval("[x for x in (1,2)]")
    exec("")
    exec("pass\n\n")
    exec("try:\n  1/0\nexcept ZeroDivisionError: pass\n")
    exec("import sys\nfrom sys import (path,\n argv)")
def br():
    for i in range(3):
        if i == 0: continue
        elif i == 1: pass
        else: break
    for i in (): pass
    else: x = 1
    while 0: pass
    while i:
        i -= 1
        if i: continue
    while True:
        if not i: break
    if 0:
        a = 1
    if 1: b = 1
    if "": c = 1
    else: c = 2
    pass
    ...
    "str"
    return
def gl():
    global GG
    GG = 1
    GG += 1
    del GG
    nonl = 1
    def inner():
        nonlocal nonl
        nonl += 1
        return nonl
    inner()
    type X = int
    type Y[T] = list[
        T]
    def gen[T: int = str](a: T) -> T:
        return a
    class P[T](
        list[T]): pass
    X.__value__
    import math as o, \
        sys
    raise ValueError(
        "x"
    ) from KeyError(
        1)
def ma(v=(1, 2)):
    match v:
        case [1,
              3]: r = 1
        case (1, x) if x > 5:
            r = 2
        case [a, b] if (a and
                        b):
            r = 3
    match (v,
           1):
        case _: r = 1
    match v:
        case {"a": 1} | [3, *_]: pass
        case _ if r: pass
    return r
import sys
FN=w1.__code__.co_filename
fs_=[v for k,v in list(globals().items()) if type(v) is type(w1) and k not in("deco",)]
def show(a):
    if isinstance(a,(int,str,type(None))): return repr(a)
    return type(a).__name__
for f in fs_:
    ev=[]
    def tr(fr,e,a):
        if fr.f_code.co_filename not in (FN,"<string>"): return
        ev.append(f"{fr.f_code.co_name[:5]}:{e}:{fr.f_lineno}:{show(a[0]) if e=='exception' else show(a)}")
        return tr
    sys.settrace(tr)
    try: r=f()
    except BaseException as x: r=type(x).__name__
    finally: sys.settrace(None)
    print("==",f.__name__,show(r),*ev,sep="\n")
    ev=[]
    def pr(fr,e,a):
        if fr.f_code.co_filename not in (FN,"<string>"): return
        ev.append(f"{fr.f_code.co_name[:5]}:{e}:{fr.f_lineno}:{show(a)}")
    sys.setprofile(pr)
    try: r=f()
    except BaseException as x: r=type(x).__name__
    finally: sys.setprofile(None)
    print("== P",f.__name__,show(r),*ev,sep="\n")
