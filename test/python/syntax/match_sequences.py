def f(x):
    match x:
        case []: return "empty"
        case [a]: return f"one {a}"
        case [1, *rest]: return f"starts with 1, {rest}"
        case [*init, 9]: return f"ends with 9, {init}"
        case ["go", ("n" | "s") as d]: return f"go {d}"
        case [a, [b, c]]: return f"nested {a} {b} {c}"
        case (a, b, *_) if a == b: return f"same {a}"
        case a, b: return f"pair {a} {b}"
        case [_, *mid, _]: return f"mid {mid}"
        case _: return "no sequence"


for x in ([], [5], (5,), [1, 2, 3], (1, 2), [4, 5, 9], ["go", "n"], ["go", "x"], [7, [8, 9]], [7, (8, 10)], (3, 3, 4), range(3), range(0), "ab", b"ab", {1, 2}, {1: 2}, iter([1]), bytearray(b"a"), [2, 3, 4, 5]):
    print(repr(x).split(" at ")[0], "->", f(x))


class Seq(list):
    pass


class Fake:
    def __len__(self): return 2
    def __getitem__(self, i): return i


print(f(Seq([1, 2])), f(Fake()))
match [1, [2, [3, {"k": (4, 5)}]]]:
    case [a, [b, [c, {"k": (d, *e)}]]]:
        print(a, b, c, d, e)
match (1, 2, 3, 4, 5):
    case (first, *_, last):
        print(first, last)
match ([],):
    case ([],): print("tuple of an empty list")
match 1, 2:
    case 1, x: print("tuple without parentheses", x)
match [[1, 2], [3, 4]]:
    case [[a, b], [c, d]] if a + d == b + c: print(a, b, c, d)
for source in ("match x:\n case [*a, *b]: pass", "match x:\n case [a, a]: pass", "match x:\n case a: pass\n case b: pass", "match x:\n case a | 1: pass", "match x:\n case 1 + 1: pass", "match x:\n case f(): pass\n case -a: pass", "match x:\n case {**a, 'k': 1}: pass", "match x:\n case C(a=1, a=2): pass"):
    try:
        compile(source, "s", "exec")
        print("fine")
    except SyntaxError as e:
        print(e.msg)
