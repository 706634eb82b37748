# At most 21 blocks inside each other; `if` is no block.
def nest(line, n):
    return "\n".join(" " * i + line for i in range(n)) + "\n" + " " * n + "pass"


for line in ("for a in b:", "while x:", "with a:", "with a as b, c as d:", "if x:"):
    for n in (9, 10, 11, 20, 21, 22):
        try:
            compile(nest(line, n), "f", "exec")
            print(line, n, "ok")
        except SyntaxError as e:
            print(line, n, e)
