print("{} {} {}".format(1, "a", None), "{0} {1} {0}".format("x", "y"), "{a} {b}".format(a=1, b=2), "{0} {name}".format("p", name="n"), "{{}} {{{}}}".format(5), "{:>5}|{:<5}|{:^5}|{:*^7}|".format("a", "b", "c", "d"), "{!r} {!s} {!a}".format("é", "é", "é"))
print("{0[0]} {0[1]} {1[key]}".format([10, 20], {"key": "v"}), "{0.real} {0.imag}".format(3 + 4j), "{:{}}|{:{w}.{p}}|".format("a", 4, 3.14159, w=8, p=3), "{:,} {:_} {:b} {:o} {:x} {:#X} {:e} {:.1%}".format(1000000, 1000000, 5, 8, 255, 255, 12345.678, 0.256), "{:+d} {: d} {:05d} {:<05d} {:=+6d}".format(5, 5, -5, 5, 7))
print("{:s} {:5s}| {:.2s} {:10.3}| {!r:>6}".format("a", "b", "abc", "abcdef", "x"), "{0!r:{1}}|".format("a", 6), "{a.b[c]}".format(a=type("A", (), {"b": {"c": "deep"}})), "{x}".format_map({"x": 1}), "{}".format([1, 2]), "{:d}".format(True), "{0:}".format(5), "{:%Y-%m}".format(type("D", (), {"__format__": lambda s, f: f"<{f}>"})()))
for f in (lambda: "{}".format(), lambda: "{0} {}".format(1, 2), lambda: "{} {0}".format(1, 2), lambda: "{a}".format(), lambda: "{".format(), lambda: "}".format(), lambda: "{0".format(1), lambda: "{!x}".format(1), lambda: "{:d}".format("a"), lambda: "{0.x}".format(1), lambda: "{0[x]}".format([1]), lambda: "{0[5]}".format([1]), lambda: "{:q}".format(1), lambda: "{0[}".format([1]), lambda: "{!}".format(1), lambda: "{:{}{}}".format(1, 2), lambda: "{1}".format(1), lambda: "{0!rx}".format(1), lambda: "{.a}".format(1), lambda: "{-1}".format(1), lambda: "{:>>5".format(1), lambda: "{:=5}".format("a")):
    try:
        print(f())
    except (IndexError, ValueError, KeyError, AttributeError, TypeError) as e:
        print(type(e).__name__, e)


class M(dict):
    def __missing__(self, key): return f"<{key}>"


print("{a} {b}".format_map(M(a=1)), "{0}{1}{0}".format("ab", "c"), "{:{fill}{align}{width}}|".format("x", fill="-", align="^", width=9), "{:é>4}|{:😀^5}|".format("a", "b"))
