# A complete number type: all operators, mixed with built-in numbers, hashing, formatting and conversions.
class Mod:
    modulus = 7

    def __init__(self, v):
        self.v = int(v) % self.modulus

    def _coerce(self, o):
        if isinstance(o, Mod):
            return o.v
        return o if isinstance(o, int) else None

    def __repr__(self):
        return f"{self.v}m"

    def __format__(self, spec):
        return format(self.v, spec) + " (mod 7)"

    def __int__(self):
        return self.v

    __index__ = __int__

    def __float__(self):
        return float(self.v)

    def __bool__(self):
        return self.v != 0

    def __hash__(self):
        return hash(self.v)

    def __eq__(self, o):
        o = self._coerce(o)
        return NotImplemented if o is None else (self.v - o) % 7 == 0

    def __neg__(self):
        return Mod(-self.v)

    def __abs__(self):
        return self

    def __pow__(self, e, m=None):
        return Mod(pow(self.v, e, self.modulus))

    def __rpow__(self, b, m=None):
        return ("rpow", b, self.v)

    def __truediv__(self, o):
        o = self._coerce(o)
        return NotImplemented if o is None else Mod(self.v * pow(o, -1, self.modulus))

    def __rtruediv__(self, o):
        return Mod(o) / self

    def __divmod__(self, o):
        return self / o, Mod(0)

    def __iadd__(self, o):
        o = self._coerce(o)
        if o is None:
            return NotImplemented
        self.v = (self.v + o) % 7
        return self


for name, f in {"add": lambda a, b: a + b, "sub": lambda a, b: a - b, "mul": lambda a, b: a * b}.items():
    def op(self, o, f=f):
        o = self._coerce(o)
        return NotImplemented if o is None else Mod(f(self.v, o))

    def rop(self, o, f=f):
        o = self._coerce(o)
        return NotImplemented if o is None else Mod(f(o, self.v))

    setattr(Mod, f"__{name}__", op)
    setattr(Mod, f"__r{name}__", rop)

a, b = Mod(5), Mod(4)
print(a + b, a - b, a * b, a / b, -a, a**3, a**-1, 2**a, 10 + a, 10 - a, 10 * a, 3 / a, divmod(a, b), abs(a))
print(a == 5, a == 12, 12 == a, a != b, a == "5", {a: 1}[5], sum([a, b, 1]), bool(Mod(7)), int(a), float(a), [0, 1, 2, 3, 4, 5][a], f"{a:03d}", f"{a!r}", hex(a), range(10)[a], "x" * a, round(float(a)))
c = a
a += 4
print(a, c, a is c)
a -= 1
print(a, c, a is c)
for bad in (lambda: a + 1.5, lambda: "s" + a, lambda: a - None, lambda: a / Mod(0), lambda: a < b, lambda: a // 2, lambda: a % 2, lambda: a & 1, lambda: ~a, lambda: a @ b, lambda: divmod(1, a), lambda: a[0], lambda: a(), lambda: complex(a) == 1, lambda: a.__add__(1.5), lambda: len(a), lambda: iter(a)):
    try:
        print(bad())
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
x = 3
x += a
print(x, type(x).__name__)
try:
    a += "s"
except TypeError as e:
    print(e)
print(pow(a, 2), pow(a, 2, 5), max(a, 3, key=int), sorted([Mod(6), Mod(2)], key=int), Mod(True), Mod("12"), isinstance(a, int))
