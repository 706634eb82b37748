# How deep blocks of each kind may be nested.
def depth(make):
    """The greatest depth that compiles, and the message of the next."""
    for n in range(1, 24):
        lines, indent, tail = [], 0, []
        for i in range(n):
            for line, inner, after in [make(i)]:
                for l in line:
                    lines.append(" " * indent + l)
                tail.append((indent, after))
                indent += 1 if inner else 0
        lines.append(" " * indent + "pass")
        for at, after in reversed(tail):
            for l in after:
                lines.append(" " * at + l)
        source = "\n".join(lines)
        for prefix in ("",):
            try:
                compile(source, "f", "exec")
            except SyntaxError as e:
                return n - 1, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text
            except RecursionError as e:
                return n-1, "rec"
    return "no limit"

print("if", depth(lambda i: (["if 1:"], True, [])))
print("while", depth(lambda i: (["while x:"], True, [])))
print("for", depth(lambda i: (["for x in y:"], True, [])))
print("with", depth(lambda i: (["with x:"], True, [])))
print("with2", depth(lambda i: (["with x, y:"], True, [])))
print("try", depth(lambda i: (["try:"], True, ["finally: pass"])))
print("tryexcept", depth(lambda i: (["try:"], True, ["except E: pass"])))
print("tryexceptfinally", depth(lambda i: (["try:"], True, ["except E: pass", "finally: pass"])))
print("except", depth(lambda i: (["try: pass", "except:"], True, [])))
print("except E", depth(lambda i: (["try: pass", "except E:"], True, [])))
print("except E as e", depth(lambda i: (["try: pass", "except E as e:"], True, [])))
print("except*", depth(lambda i: (["try: pass", "except* E:"], True, [])))
print("except* as", depth(lambda i: (["try: pass", "except* E as e:"], True, [])))
print("try*", depth(lambda i: (["try:"], True, ["except* E: pass"])))
print("else", depth(lambda i: (["try: pass", "except E: pass", "else:"], True, [])))
print("forelse", depth(lambda i: (["for x in y: pass", "else:"], True, [])))
print("whileelse", depth(lambda i: (["while x: pass", "else:"], True, [])))
print("except then finally", depth(lambda i: (["try: pass", "except E:"], True, ["finally: pass"])))
def nested(kind, n):
    return "".join(" " * (2*i) + "match x:\n" + " " * (2*i+1) + "case 1:\n" for i in range(n)) + " " * 2*n + "pass"
for n in (10, 20, 30, 40):
    try:
        compile(nested("match", n), "f", "exec")
    except SyntaxError as e:
        print("match", n, e.msg)
for header in ("async with x:", "async for x in y:"):
    for n in range(1, 24):
        s = "async def f():\n" + "".join(" " * (i+1) + header + "\n" for i in range(n)) + " " * (n+1) + "pass"
        try: compile(s, "f", "exec")
        except SyntaxError as e:
            print(header, n-1, e.msg); break
mix = [["for x in y:"], ["with x:"], ["try: pass", "except E as e:"], ["while x:"]]
print("mix", depth(lambda i: (mix[i % 4], True, [])))
