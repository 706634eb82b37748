# except*: what each clause gets, what is left over, raising in clauses, nesting, finally and else.


def shape(e):
    if isinstance(e, BaseExceptionGroup):
        return f"{type(e).__name__}({e.message!r}, [{', '.join(map(shape, e.exceptions))}])"
    return f"{e!r}" + (f" from {e.__cause__!r}" if e.__cause__ else "")


def attempt(label, f):
    try:
        print(label, "->", f())
    except BaseException as e:
        print(label, "-> raised", shape(e), "| context", shape(e.__context__) if e.__context__ else None)


def group():
    return ExceptionGroup("g", [ValueError(1), TypeError(2), ExceptionGroup("n", [ValueError(3), KeyError(4)])])


def handle(exc, *classes, action=lambda e: None, els=None):
    log = []
    try:
        if exc is not None:
            raise exc
    except* classes[0] as e:
        log.append(("first", shape(e)))
        action(e)
    except* (classes[1] if len(classes) > 1 else MemoryError) as e:
        log.append(("second", shape(e)))
        action(e)
    else:
        log.append("else")
    finally:
        print("   ", log)
    return "completed"


def fail(e):
    raise RuntimeError("new")


def fail_from(e):
    raise RuntimeError("new") from e


def reraise(e):
    raise


def raise_same(e):
    raise e


def raise_part(e):
    raise e.exceptions[0]


for label, action in {"nothing": lambda e: None, "fail": fail, "fail from": fail_from, "reraise": reraise, "raise same": raise_same, "raise part": raise_part}.items():
    attempt(f"{label} value", lambda: handle(group(), ValueError, action=action))
    attempt(f"{label} value, type", lambda: handle(group(), ValueError, TypeError, action=action))
    attempt(f"{label} lookup, exception", lambda: handle(group(), LookupError, Exception, action=action))
    attempt(f"{label} naked", lambda: handle(ValueError("naked"), ValueError, action=action))
    attempt(f"{label} unmatched", lambda: handle(OSError("naked"), ValueError, action=action))
attempt("none", lambda: handle(None, ValueError))
attempt("tuple", lambda: handle(group(), (ValueError, KeyError), TypeError))
attempt("interrupt", lambda: handle(BaseExceptionGroup("b", [KeyboardInterrupt(), ValueError()]), ValueError))
attempt("everything", lambda: handle(group(), BaseException))
attempt("group class", lambda: handle(group(), ExceptionGroup))
attempt("base group class", lambda: handle(ValueError(), (ValueError, BaseExceptionGroup)))
attempt("not an exception", lambda: handle(group(), int))
attempt("number", lambda: handle(group(), 5))
attempt("unneeded", lambda: handle(None, 5))
attempt("empty tuple", lambda: handle(group(), ()))


def nested():
    try:
        try:
            raise group()
        except* ValueError:
            raise KeyError("inner")
    except* KeyError as e:
        print("   ", shape(e))
    return "done"


attempt("nested", nested)


def in_loop():
    out = []
    for i in range(3):
        try:
            if i == 1:
                raise ExceptionGroup("l", [ValueError(i)])
        except* ValueError as e:
            out.append(shape(e))
        else:
            out.append(i)
    return out


attempt("loop", in_loop)


def name_is_deleted():
    try:
        raise group()
    except* ValueError as e:
        pass
    except* Exception:
        pass
    return e


attempt("name", name_is_deleted)


def context_of_handler():
    try:
        raise group()
    except* ValueError:
        import sys
        print("   ", shape(sys.exception()))
    except* Exception:
        print("   ", shape(sys.exception()))
    return sys.exception()


attempt("current", context_of_handler)
for text in ("try: pass\nexcept* : pass", "try: pass\nexcept* E: pass\nexcept F: pass", "try: pass\nexcept E: pass\nexcept* F: pass", "def f():\n try: pass\n except* E: return", "for x in y:\n try: pass\n except* E: break",
             "for x in y:\n try: pass\n except* E: continue", "try: pass\nexcept* A, B: pass", "try: pass\nexcept* (A, B) as c: pass", "try: pass\nexcept *E as x.y: pass", "for x in y:\n try: pass\n except* E:\n  for z in y: break"):
    attempt(repr(text), lambda: compile(text, "f", "exec") and "compiles")
