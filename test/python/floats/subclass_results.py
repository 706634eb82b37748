# Instances of float subclasses: results are plain floats, and the methods of the subclass are used where they should be.


class Sub(float):
    pass


class Loud(float):
    def __repr__(self):
        return "Loud"

    def __float__(self):
        return 7.5

    def __format__(self, spec):
        return f"<{spec}>"


x = Sub(1.5)
for result in (x + 1, 1 + x, -x, +x, abs(x), x * x, x / 2, x // 1, x % 1, x**2, x.real, x.conjugate(), round(x, 1), float(x)):
    print(type(result).__name__, result)
print(repr(x), str(x), f"{x}", f"{x:.3f}", "%s %.2f" % (x, x), x == 1.5, hash(x) == hash(1.5))
print({1.5: "found"}[x], sorted([Sub(2), 1.5, Sub(1)]))
loud = Loud(2.5)
print(repr(loud), str(loud), f"{loud}", f"{loud:.2f}", f"{loud!r:>6}", "%s" % loud, "%.2f" % loud, float(loud), loud + 1, [loud])
print(int(loud), round(loud), complex(loud), bool(loud))
print(Sub.fromhex("0x1p1"), type(Sub.fromhex("0x1p1")).__name__, Sub.from_number(3), type(Sub.from_number(3)).__name__)
