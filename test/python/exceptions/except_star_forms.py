# except*: which clauses run, what stays, raising inside, naked exceptions, nesting, break/return rules.
def run(exc, f):
    try:
        f(exc)
    except BaseException as e:
        show("left", e)


def show(label, e, indent=0):
    text = f"{type(e).__name__}({e.args[0] if e.args else ''!r})"
    print(" " * indent + label, text, "cause", type(e.__cause__).__name__, "context", type(e.__context__).__name__)
    for sub in getattr(e, "exceptions", ()):
        show("-", sub, indent + 2)


def basic(exc):
    try:
        raise exc
    except* ValueError as e:
        show("ValueError", e)
    except* (TypeError, OSError) as e:
        show("TypeError/OSError", e)
    else:
        print("else")
    finally:
        print("finally")


run(ExceptionGroup("g", [ValueError(1), TypeError(2), KeyError(3)]), basic)
run(ValueError("naked"), basic)
run(KeyError("naked"), basic)
run(ExceptionGroup("all", [ValueError(1), OSError(2)]), basic)
run(ExceptionGroup("nested", [ExceptionGroup("in", [ValueError(1), KeyError(2)]), TypeError(3)]), basic)


def raising(exc):
    try:
        raise exc
    except* ValueError:
        raise KeyError("new in handler")
    except* TypeError as e:
        raise
    except* OSError as e:
        raise e


run(ExceptionGroup("g", [ValueError(1), TypeError(2), OSError(3)]), raising)
run(ExceptionGroup("g", [ValueError(1)]), raising)
run(ExceptionGroup("g", [TypeError(2), IndexError(9)]), raising)
run(OSError("naked"), raising)


def from_handler(exc):
    try:
        raise exc
    except* ValueError as e:
        raise RuntimeError("explained") from e


run(ExceptionGroup("g", [ValueError(1), TypeError(2)]), from_handler)


def nested(exc):
    try:
        try:
            raise exc
        except* ValueError:
            print("inner")
    except* TypeError:
        print("outer")


run(ExceptionGroup("g", [ValueError(1), TypeError(2)]), nested)


def no_exception(_):
    try:
        pass
    except* ValueError:
        print("never")
    else:
        print("else runs")


run(None, no_exception)


def bad_type(exc):
    try:
        raise exc
    except* 5:
        pass


def group_type(exc):
    try:
        raise exc
    except* ExceptionGroup:
        pass


run(ValueError(1), bad_type)
run(ValueError(1), group_type)


def name_deleted(exc):
    try:
        raise exc
    except* ValueError as e:
        pass
    try:
        e
    except UnboundLocalError as err:
        print(err)


run(ValueError(1), name_deleted)
for source in ("try: pass\nexcept* ValueError: pass\nexcept TypeError: pass", "try: pass\nexcept*: pass", "for i in x:\n try: pass\n except* A: break", "def f():\n try: pass\n except* A: return", "for i in x:\n try: pass\n except* A: continue", "for i in x:\n try: pass\n except* A:\n  for j in y: break", "try: pass\nexcept *A: pass", "try: pass\nexcept* A, B: pass", "try: pass\nexcept* A, B as c: pass", "try: pass\nexcept* A as b.c: pass", "def f():\n try: pass\n except* A:\n  def g(): return 1", "try:\n pass\nexcept* A:\n pass\nexcept*:\n pass"):
    try:
        compile(source, "<s>", "exec")
        print("ok |", repr(source))
    except SyntaxError as e:
        print(e.msg, "|", repr(source))
