print((x := 5), x, (y := x + 1) * 2, y)
if (n := len("hello")) > 3:
    print("long", n)
while (line := "abc"[n % 3:]) and n < 8:
    print(line, n)
    n += 1
print([z := i * 2 for i in range(3)], z)
print([last for i in range(5) if (last := i) % 2], last)
print(any((hit := v) > 2 for v in [1, 2, 3, 4]), hit)
total = 0
print([total := total + v for v in (1, 2, 3)], total)


def f(a, b=(default := 10)):
    return a, b


print(f(c := 3), c, default, f(1, (d := 2)), d)
print({(k := "key"): (v := "value")}, k, v, {w := 1, 2}, [p := 1, p + 1, q := p], (r := 1, 2), r)


def scope():
    [inner := i for i in range(3)]
    return inner


print(scope(), (lambda: (m := 5) + m)(), "inner" in globals())


def glob():
    global g
    [g := i for i in range(4)]


glob()
print(g, f"{(h := 9)}", h, f"{h:=5}|", not (t := 0), t, "abc"[(i := 1)], "abc"[i:(j := 3)], j)
assert (ok := True), "message"
print(ok, (u := 1) + (u := u + 1), u, (lambda a=(dd := 4): a)(), dd, [s := 1] and s)
match (subject := 5):
    case int() if (square := subject ** 2) > 20: print(square)
for source in ("x := 1", "f(a := 1, b=c := 2)", "(a.b := 1)", "(a[0] := 1)", "[i := 0 for i in x]", "class C: [j := 0 for i in x]", "[x for y in (z := [1])]", "lambda: x := 1", "(x, y := 1, 2)", "def f(a := 1): pass", "((a, b) := 1)", "x = y := 1", "(1 := 2)", "[[(j := 0) for i in x] for j in y]"):
    try:
        compile(source, "s", "exec")
        print(source, "| fine")
    except SyntaxError as e:
        print(source, "|", e.msg)
