class Both:
    def __repr__(self): return "repr"
    def __str__(self): return "str"
    def __format__(self, spec): return f"format({spec})"


class OnlyRepr:
    def __repr__(self): return "only repr"


class OnlyStr:
    def __str__(self): return "only str"


b, r = Both(), OnlyRepr()
print(b, repr(b), str(b), f"{b}", f"{b!r}", f"{b!s}", f"{b:spec}", f"{b!r:>6}", "%s %r" % (b, b), format(b), format(b, "x"))
print([b], (b,), {b}, {"k": b}, r, str(r), f"{r}", f"{r!s:>10}|", ascii(b))
print(str(OnlyStr()), repr(OnlyStr()).startswith("<__main__.OnlyStr object at "))
try:
    format(r, "d")
except TypeError as e:
    pass
except ValueError as e:
    print(e)
try:
    format(object(), "d")
except TypeError as e:
    print(e)


class Bad:
    def __repr__(self): return 5
    def __str__(self): return None
    def __format__(self, spec): return 1


for f in (repr, str, format, lambda x: f"{x!r}", lambda x: "%s" % x, print):
    try:
        f(Bad())
    except TypeError as e:
        print(e)


class Bytes:
    def __bytes__(self): return b"bytes"
    def __hash__(self): return 2 ** 61 + 5
    def __sizeof__(self): return 1


print(bytes(Bytes()), hash(Bytes()) == hash(Bytes()))


class A:
    class B:
        pass


print(A, A.B, repr(A.B), type(A), A.B.__qualname__, A.__module__)


def local():
    class L: pass
    return L


print(local())


class Sub(list):
    def __repr__(self): return f"Sub({super().__repr__()})"


print(Sub([1, 2]), [Sub()], str(Sub("ab")))
cyc = []
cyc.append(cyc)
d = {}
d["self"] = d
print(cyc, d, [cyc, d])
