# `a *= sequence`: the sequence is repeated only if the left operand is of a type that has nothing of a sequence.
def t(f, *a):
    try: print(repr(f(*a)))
    except BaseException as e: print(type(e).__name__, e)
class Plain: pass
class Index:
    def __index__(s): return 2
class Int(int): pass
class Mul:
    def __mul__(s, o): return NotImplemented
class IMul:
    def __imul__(s, o): return NotImplemented
class RMul(list):
    def __rmul__(s, o): return "rmul"
class Slots:
    __slots__ = ()
    def __index__(s): return 3
class Float(float): pass
class Str(str): pass
class Both:
    def __index__(s): return 2
    def __mul__(s, o): return "mul"
for a in (Plain(), Index(), Int(2), Mul(), IMul(), Slots(), Float(2), Both(), Str("s"), 2, True, 2.5, None, 1j, {}, set(), frozenset(), range(2), [1], (1,), "ab", b"x", bytearray(b"x"), memoryview(b"y"), len, iter([]), {}.keys(), Plain, slice(1), property()):
    for b in ([1], (1,), "ab", b"x", bytearray(b"y"), RMul([1]), Str("q"), Index(), Plain(), 2):
        print(type(a).__name__, type(b).__name__, end=" ")
        def imul():
            x = a if not isinstance(a, (list, bytearray)) else a.copy()
            x *= b
            return x if not isinstance(x, (Plain, Index)) else "same"
        t(imul)
        def mul():
            x = a * b
            return x if not isinstance(x, (Plain, Index)) else "same"
        t(mul)
def hot():
    out = []
    for i in range(300):
        x = i % 3
        x *= "ab"
        out.append(x)
    return len("".join(out))
print(hot())
