# Numbers that are made of texts and bytes of subclasses: whose `__repr__` the messages ask.
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, str(e).split(" at 0x")[0])
class S(str):
    def __repr__(self): print("repr"); return "<S>"
class L(str):
    def __repr__(self): return "y" * 300
class F(str):
    def __repr__(self): raise KeyError("repr")
class N(str):
    def __repr__(self): return 5
class B(bytes):
    def __repr__(self): return "<B>"
class A(bytearray):
    def __repr__(self): return "<A>"
class Bytes(bytearray):
    def __bytes__(self): return b"7"
for x in (S("x"), S("7"), L("x"), F("x"), F("7"), N("x"), B(b"x"), B(b"7"), A(b"x"), A(b"7"), Bytes(b"x"), S("1_"), S("1__0"), S(" 1 2"), S("\ud800"), "\ud800", "x" * 300, b"x" * 300, "\u0661x", S("\0"), memoryview(b"x"), memoryview(b"1\0")):
    for f in (int, float, complex):
        print(type(x).__name__, f.__name__, end=" ")
        t(f, x)
    t(int, x, 16)
    t(int, x, 0)
    t(lambda: float.fromhex(x))
