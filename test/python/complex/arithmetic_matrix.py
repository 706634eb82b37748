# complex: every operator over special values and types of operands, constructor texts, format, power, comparison errors.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


inf, nan = float("inf"), float("nan")
VALUES = [0j, 1j, -1j, 1 + 2j, -0.0 - 0j, complex(inf, 1), complex(nan, nan), complex(1, nan), 1e308 + 1e308j, complex(-0.0, 0.0)]
OTHERS = [0, 1, -2, 2.5, True, 1j, 2 + 3j, inf, nan, -0.0, 10**400, "1", None, [1]]
for v in VALUES:
    print(v, repr(v), str(-v), +v, attempt(abs, v), v.conjugate(), v.real, v.imag, bool(v), [attempt(format, v, s) for s in ("", ".2f", "e", "g", "+.1f", ">12", "<10.3", "^9", "n", ",", "05", "=10", "d", "s", "%", "z.1f")])
    for o in OTHERS:
        print("  ", repr(o)[:12], attempt(lambda: v + o), attempt(lambda: o - v), attempt(lambda: v * o), attempt(lambda: v / o), attempt(lambda: o / v), attempt(lambda: v ** o), attempt(lambda: v == o), attempt(lambda: v < o), attempt(lambda: v // o), attempt(lambda: v % o), attempt(lambda: divmod(v, o)))
TEXTS = ["1", "1j", "1+2j", "-1-2j", "1e5j", ".5j", "1.j", "j", "-j", "+j", "1+j", "1-J", " 1+2j ", "1 + 2j", "(1+2j)", "((1))", "( 1 )", "()", "", "1+", "1+2", "1j+2", "infj", "nan+infj", "-inf-nanj", "1_0+2_0j", "1__0", "１+２j", "1+2i", "1+2jj", "1e400", "0x1", "1,2", "1\0", "1+-2j", "--1", "1+2j3"]
for text in TEXTS:
    print(ascii(text), attempt(complex, text), attempt(complex, text, 1))
for args, kwargs in (((), {}), ((1,), {}), ((1, 2), {}), ((1.5, -2), {}), ((), {"real": 3}), ((), {"imag": 3}), ((1,), {"imag": 2}), ((None,), {}), (([],), {}), ((1, "2"), {}), ((1, None), {}), ((b"1",), {}), ((1, 2, 3), {}), ((), {"x": 1}), ((True, False), {}), ((10**400,), {}), ((1, 10**400), {})):
    print(args if 10**400 not in args else "huge", kwargs, attempt(complex, *args, **kwargs))
for a, b in ((0j, 0), (0j, -1), (0j, 1j), (2j, 2), (2j, -2), (2j, 0.5), (1j, 1j), (2, 1j), (-8, 1 / 3), (1 + 1j, 10**3), (1 + 1j, 2**70), (0, 1j), (2j, 1000)):
    print(a, b if not isinstance(b, int) or b < 10**6 else "huge", attempt(pow, a, b), attempt(pow, a, b, 3))
print(attempt(int, 1j), attempt(float, 1j), attempt(round, 1j), attempt(complex.from_number, 2), attempt(complex.from_number, 1j), attempt(complex.from_number, "1"), 1j.__complex__(), complex(1).__getnewargs__(), 1j == 1j, hash(1j) == hash(1j), attempt(sorted, [1j, 2j]), attempt(max, 1j, 2j), attempt(lambda: range(1j)), attempt(lambda: [1][1j]), sum([1j, 2, 3.5]), attempt(lambda: "%d" % 1j), attempt(lambda: "%f" % 1j), "%s" % 1j, attempt(lambda: 1j and 2), attempt(lambda: setattr(1j, "real", 1)))
