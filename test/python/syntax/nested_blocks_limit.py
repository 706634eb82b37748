# How deep blocks of each kind may be nested, and where the error points.
def source(n, head, tail):
    lines = []
    for i in range(n):
        lines += [" " * i + line for line in head[i % len(head)]]
    lines.append(" " * n + "pass")
    for i in reversed(range(n)):
        lines += [" " * i + line for line in tail]
    return "\n".join(lines)


def limit(what, *head, tail=(), wrap=lambda text: text):
    """The greatest depth that compiles, and the error of the next."""
    for n in range(1, 24):
        try:
            compile(wrap(source(n, head, tail)), "f", "exec")
        except SyntaxError as e:
            print(what, n - 1, e.msg, e.lineno, e.offset, e.end_lineno, e.end_offset, e.text)
            return
    print(what, "no limit")


def inside(header):
    return lambda text: header + "\n" + "\n".join(" " + line for line in text.split("\n"))


limit("if", ["if 1:"])
limit("while", ["while x:"])
limit("for", ["for x in y:"])
limit("with", ["with x:"])
limit("with of two", ["with x, y:"])
limit("try finally", ["try:"], tail=["finally: pass"])
limit("try except", ["try:"], tail=["except E: pass"])
limit("try except finally", ["try:"], tail=["except E: pass", "finally: pass"])
limit("try except*", ["try:"], tail=["except* E: pass"])
limit("except", ["try: pass", "except:"])
limit("except E", ["try: pass", "except E:"])
limit("except E as e", ["try: pass", "except E as e:"])
limit("except*", ["try: pass", "except* E:"])
limit("except* E as e", ["try: pass", "except* E as e:"])
limit("except, then finally", ["try: pass", "except E:"], tail=["finally: pass"])
limit("else of try", ["try: pass", "except E: pass", "else:"])
limit("else of for", ["for x in y: pass", "else:"])
limit("else of while", ["while x: pass", "else:"])
limit("all of them", ["for x in y:"], ["with x:"], ["try: pass", "except E as e:"], ["while x:"])
limit("for in a function", ["for x in y:"], wrap=inside("def f():"))
limit("for in a generator", ["for x in y:"], tail=["yield"], wrap=inside("def f():"))
limit("for in a coroutine", ["for x in y:"], wrap=inside("async def f():"))
limit("async for", ["async for x in y:"], wrap=inside("async def f():"))
limit("async with", ["async with x:"], wrap=inside("async def f():"))
limit("for in a class", ["for x in y:"], wrap=inside("class C:"))
