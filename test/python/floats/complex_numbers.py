z = 3 + 4j
print(z, abs(z), z.real, z.imag, z.conjugate(), -z, +z, z * 2, z + 1, 1 - z, z * z, z / (1 - 1j), z ** 2, z == 3 + 4j, z != 3)
print(complex(1, 2), complex("1+2j"), complex(" -1.5j "), complex(), complex(1.5), complex("inf"), 1j, -1j, 0j, -0j, 1e10j, complex(0, -0.0), complex(-0.0, 1))
print(repr(1 + 0j), str(1j * 1j), [1j], 1j ** 2, 0j ** 0, (2 + 0j) ** -1, 1.5 + 2.5j, complex(1e20, 1e-5), complex(float("nan"), float("inf")))
print(bool(0j), bool(1j), 1 + 0j == 1, hash(1 + 0j) == hash(1), {1: "a"}[1 + 0j], isinstance(1j, complex), type(1j + 1).__name__)
for f in (lambda: 1j < 2j, lambda: int(1j), lambda: float(1j), lambda: 1j // 1, lambda: 1j % 1, lambda: complex("1 + 2j"), lambda: complex("x"), lambda: 1j / 0,
          lambda: complex(1, "2"), lambda: complex("1", 2), lambda: round(1j), lambda: 0j ** -1, lambda: divmod(1j, 1)):
    try:
        print(f())
    except (TypeError, ValueError, ZeroDivisionError) as e:
        print(type(e).__name__, e)
print(f"{z}", f"{z:.2f}", f"{z:>12}|", f"{1j:e}", format(z, "g"), "%s" % z)
print(sum([1j, 2, 3.5]), max([1, 2], key=lambda v: abs(v * 1j)), complex.__name__, (1 + 2j).__class__, z.real.is_integer())
