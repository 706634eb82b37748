class Num:
    def __init__(self, v): self.v = v
    def __repr__(self): return f"Num({self.v})"
    def __add__(self, o): return self._op(o, "+", lambda a, b: a + b)
    def __sub__(self, o): return self._op(o, "-", lambda a, b: a - b)
    def __mul__(self, o): return self._op(o, "*", lambda a, b: a * b)
    def __radd__(self, o): return f"radd {o}"
    def __rsub__(self, o): return f"rsub {o}"
    def __neg__(self): return Num(-self.v)
    def __pos__(self): return Num(+self.v)
    def __invert__(self): return Num(~self.v)
    def __abs__(self): return Num(abs(self.v))
    def __int__(self): return self.v
    def __float__(self): return self.v + 0.5
    def __index__(self): return self.v
    def __round__(self, n=None): return f"round {n}"
    def __divmod__(self, o): return "divmod", o
    def __rdivmod__(self, o): return "rdivmod", o
    def __pow__(self, o, m=None): return "pow", o, m
    def __rpow__(self, o): return "rpow", o
    def __matmul__(self, o): return "matmul", o
    def __truediv__(self, o): return "truediv", o
    def __floordiv__(self, o): return "floordiv", o
    def __mod__(self, o): return "mod", o
    def __lshift__(self, o): return "lshift", o
    def __rshift__(self, o): return "rshift", o
    def __and__(self, o): return "and", o
    def __or__(self, o): return "or", o
    def __xor__(self, o): return "xor", o
    def __rlshift__(self, o): return "rlshift", o
    def __trunc__(self): return "trunc"
    def __floor__(self): return "floor"
    def __ceil__(self): return "ceil"

    def _op(self, o, name, f):
        if isinstance(o, Num):
            return Num(f(self.v, o.v))
        return NotImplemented


import math

n = Num(5)
print(n + Num(1), n - Num(1), n * Num(3), 1 + n, 1 - n)
print(-n, +n, ~n, abs(Num(-3)), int(n), float(n), round(n), round(n, 2))
print(divmod(n, 2), divmod(2, n), n ** 2, 2 ** n, pow(n, 2, 3), n @ 1, n / 1, n // 1, n % 1)
print(n << 1, n >> 1, n & 1, n | 1, n ^ 1, 1 << n)
print(math.trunc(n), math.floor(n), math.ceil(n), [10, 20, 30, 40, 50, 60][n], "x" * n, hex(n), bin(n), range(n))
for operation in (lambda: n * 2, lambda: 2 * n, lambda: n + "x", lambda: 1 / n, lambda: n + None, lambda: sum([n, n])):
    try:
        print(operation())
    except TypeError as e:
        print(e)
