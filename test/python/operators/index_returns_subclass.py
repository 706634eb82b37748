# __index__, __int__, __float__, __len__ and their like that return a subclass of the wanted type: a warning, and the value is used.
import warnings


class Sub(int):
    pass


class SubFloat(float):
    pass


class SubComplex(complex):
    pass


class SubStr(str):
    pass


class Q:
    def __index__(self): return Sub(3)
    def __int__(self): return Sub(4)
    def __float__(self): return SubFloat(5.5)
    def __complex__(self): return SubComplex(6j)
    def __len__(self): return Sub(7)
    def __bool__(self): return True
    def __str__(self): return SubStr("str")
    def __repr__(self): return SubStr("repr")
    def __format__(self, spec): return SubStr("format " + spec)
    def __hash__(self): return Sub(8)
    def __length_hint__(self): return Sub(9)
    def __round__(self, n=0): return Sub(10)
    def __trunc__(self): return Sub(11)
    def __bytes__(self): return bytes(3)
    def __contains__(self, x): return Sub(1)
    def __dir__(self): return (SubStr("b"), "a")


q = Q()


def attempt(label, action):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            r = action()
            print(label, "->", type(r).__name__, r)
        except Exception as e:
            print(label, "->", f"{type(e).__name__}: {e}")
    for w in caught:
        print("   ", w.category.__name__, w.message)


attempt("list index", lambda: [0, 1, 2, 3][q])
attempt("slice", lambda: "abcdef"[q:])
attempt("range", lambda: range(q))
attempt("hex", lambda: hex(q))
attempt("repeat", lambda: "ab" * q)
attempt("int", lambda: int(q))
attempt("float", lambda: float(q))
attempt("complex", lambda: complex(q))
attempt("complex of two", lambda: complex(q, 1))
attempt("complex imag", lambda: complex(1, q))
attempt("len", lambda: len(q))
attempt("str", lambda: str(q))
attempt("repr", lambda: repr(q))
attempt("ascii", lambda: ascii(q))
attempt("format", lambda: format(q, "x"))
attempt("f-string", lambda: f"{q} {q!r} {q!s} {q!a}")
attempt("percent", lambda: "%s %r %a" % (q, q, q))
attempt("hash", lambda: hash(q))
attempt("round", lambda: round(q))
attempt("round with digits", lambda: round(q, 2))
attempt("bytes", lambda: bytes(q))
attempt("contains", lambda: 5 in q)
attempt("dir", lambda: dir(q))
attempt("print", lambda: print(q))
attempt("join", lambda: "".join([SubStr("a")]))
attempt("percent d", lambda: "%d" % q)
attempt("percent f", lambda: "%f" % q)
attempt("int of a subclass", lambda: int(Sub(3)))
attempt("plus", lambda: +Sub(3))
attempt("abs", lambda: abs(SubFloat(-1.5)))
attempt("neg", lambda: -SubComplex(1j))
attempt("float of a subclass", lambda: float(SubFloat(1.5)))
attempt("complex of a subclass", lambda: complex(SubComplex(1j)))
attempt("str of a subclass", lambda: str(SubStr("x")))
attempt("divmod", lambda: divmod(Sub(7), Sub(2)))
attempt("bool arithmetic", lambda: True + True)
attempt("bool and", lambda: True & True)
attempt("bool invert", lambda: ~Sub(1))


class WrongTypes:
    def __int__(self): return 1.5
    def __float__(self): return 1
    def __complex__(self): return 1.5
    def __len__(self): return 1.5
    def __bool__(self): return 1
    def __str__(self): return b""
    def __repr__(self): return None
    def __format__(self, spec): return 1
    def __hash__(self): return 1.5
    def __bytes__(self): return "x"
    def __dir__(self): return 5
    def __round__(self, *a): return "round"
    def __iter__(self): return 5
    def __contains__(self, x): return []
    def __length_hint__(self): return "x"
    def __reversed__(self): return 5
    def __index__(self): return "x"


w = WrongTypes()
for f in (int, float, complex, len, bool, str, repr, hash, bytes, dir, round, iter, list, reversed, ascii, hex, range, set, enumerate, sum, any):
    attempt(f.__name__, lambda: f(w))
attempt("format", lambda: format(w))
attempt("in", lambda: 1 in w)
attempt("if", lambda: 1 if w else 2)
attempt("not", lambda: not w)
attempt("while", lambda: [x for x in [1] if w])
attempt("f-string", lambda: f"{w}")
attempt("percent", lambda: "%s" % w)
attempt("percent r", lambda: "%r" % w)
