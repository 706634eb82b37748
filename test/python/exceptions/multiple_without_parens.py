def f(kind):
    try:
        raise kind("x")
    except KeyError, ValueError:
        return "first"
    except (OSError, TypeError) as e:
        return f"second {e!r}"
    except:
        return "bare"


for kind in (KeyError, ValueError, OSError, TypeError, IndexError, KeyboardInterrupt):
    print(kind.__name__, f(kind))


def g(kind):
    try:
        raise ExceptionGroup("g", [kind("x")])
    except* KeyError, ValueError:
        print("star first")
    except* OSError as eg:
        print("star second", eg)


g(KeyError)
g(OSError)
for source in ("try: pass\nexcept A, B as e: pass", "try: pass\nexcept: pass\nexcept A: pass"):
    try:
        compile(source, "s", "exec")
    except SyntaxError as e:
        print(e)
