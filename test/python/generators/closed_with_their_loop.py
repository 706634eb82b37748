"""A generator that only its loop has is closed when the loop is left: break, return, continue of an outer loop, an exception."""
import sys
def gen(a):
    try:
        yield 1
        yield 2
    finally:
        print("closed", a)
class C:
    def items(self):
        try:
            yield from gen(7)
        finally: print("items closed")
    def __iter__(self):
        try:
            yield 1
            yield 2
        finally: print("iter closed")
def f(c):
    for x in gen(3):
        if x == 1: break
    print("after")
    for x in c.items():
        for y in c:
            return x
def h():
    for x in gen(9):
        raise KeyError(x)
def outer(n):
    for x in gen(n):
        yield x
    print("not here")
def k():
    for x in outer(4):
        for y in outer(x):
            if y: break
        else:
            print("else")
        print("inner left")
        break
def m():
    try:
        for x in gen(5):
            for y in outer(6):
                try:
                    1/0
                except KeyError: print("no")
    except ZeroDivisionError as e:
        print("zde", e.__context__, sys.exc_info()[0])
def bad():
    try: yield 1
    finally: raise ValueError("in finally")
def usebad():
    for x in bad(): break
    print("after bad")
def held():
    g = gen(10)
    for x in g: break
    print("held")
    return g
def wrap(l):
    g = gen(11); l.append(g); return g
def cont():
    for i in range(2):
        for x in gen(("c", i)):
            for y in gen(("d", i)):
                break
            else: pass
            break
    for i in range(2):
        for x in gen(("e", i)):
            if i: continue
            for y in gen(("f", i)):
                if y == 1: continue
        print("i", i)
def nest():
    for a in gen("a"):
        for b in gen("b"):
            for c in gen("c"):
                return (a, b, c)
def w():
    l = []
    for x in wrap(l): break
    print("wrap", next(l[0]))
    l[0].close()
def fin():
    try:
        for x in gen("t"):
            try: return x
            finally: print("f1")
    finally: print("f2")
for r in range(4):
    print(f(C()))
    try: h()
    except KeyError as e: print("caught")
    k(); m(); 
    g = held(); g.close()
    cont(); print(nest()); w(); print(fin())
    for x in C(): break
    print("end")
sys.unraisablehook = lambda u: print("unraisable:", u.err_msg[:55], repr(u.exc_value))
usebad()

# Who has it besides the loop keeps it open.
def from_frame():
    def own():
        try:
            seen.append(sys._getframe().f_generator)
            yield 1
            yield 2
        finally:
            print("own closed")
    seen = []
    for x in own():
        break
    print("still", next(seen[0]))
    seen[0].close()
def twice():
    saved = gen("saved")
    for x in iter(saved):
        break
    print(next(saved))
    saved.close()
class Late:
    def __iter__(self):
        return self.made
    def __init__(self):
        self.made = gen("late")
def late():
    l = Late()
    for x in l:
        break
    print("late", next(l.made))
    l.made.close()
def starred(*args, **kw):
    for x in gen(*args):
        break
    for x in gen(**kw):
        break
    for x in gen(a=args[0]):
        break
class Methods:
    @classmethod
    def c(cls): yield from gen("class")
    @staticmethod
    def s(): yield from gen("static")
    @property
    def p(self): return self.c
def methods():
    m = Methods()
    for x in m.c(): break
    for x in Methods.s(): break
    bound = m.c
    for x in bound(): break
    for x in m.p(): break
def in_generator():
    for x in gen("inside"):
        yield x
def passed_on():
    for x in in_generator():
        if x == 1: continue
        break
    print("left")
def with_block():
    class Ctx:
        def __enter__(self): print("enter"); return self
        def __exit__(self, *e): print("exit", e[0])
    def g():
        with Ctx():
            yield 1
            yield 2
    for x in g():
        return x
def through_calls():
    def thrower(x): raise LookupError(x)
    def middle():
        for x in gen("middle"):
            thrower(x)
    try:
        for y in gen("top"):
            middle()
    except LookupError as e:
        print("caught", e, e.__context__)
for r in range(3):
    from_frame(); twice(); late(); starred("s", a="k"); methods(); passed_on(); print(with_block()); through_calls()
