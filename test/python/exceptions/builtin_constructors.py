# Constructors, attributes, str and repr of the built-in exception types.
def show(e):
    names = [n for n in ("name", "name_from", "path", "obj", "value", "code", "errno", "strerror", "filename", "filename2", "encoding", "object", "start", "end", "reason", "msg", "lineno", "offset", "text", "end_lineno", "end_offset", "print_file_and_line") if hasattr(e, n)]
    return f"{type(e).__name__} str={str(e)!r} repr={e!r} args={e.args} " + " ".join(f"{n}={getattr(e, n)!r}" for n in names)


for make in (
    lambda: Exception(), lambda: Exception(1), lambda: Exception(1, 2), lambda: Exception(None), lambda: Exception(""), lambda: Exception(("a",)), lambda: BaseException("x"),
    lambda: KeyError("k"), lambda: KeyError(), lambda: KeyError(1, 2), lambda: KeyError("it's"), lambda: LookupError("k"), lambda: IndexError(5),
    lambda: StopIteration(), lambda: StopIteration(1), lambda: StopIteration(1, 2), lambda: StopAsyncIteration(1), lambda: GeneratorExit(2), lambda: SystemExit(), lambda: SystemExit(3), lambda: SystemExit(1, 2), lambda: SystemExit("msg"),
    lambda: OSError(), lambda: OSError(2), lambda: FileNotFoundError(2, "no file"), lambda: PermissionError(2, "no file", "name"), lambda: PermissionError(2, "m", "f", None, "g"), lambda: PermissionError(13, "perm"), lambda: OSError("only"), lambda: OSError(1, 2, 3, 4, 5, 6), lambda: FileNotFoundError("x"), lambda: FileNotFoundError(17, "exists"), lambda: FileExistsError(17, "exists", b"bytes"), lambda: BlockingIOError(11, "m", 5), lambda: ConnectionResetError(104, "reset"), lambda: TimeoutError(110, "t"),
    lambda: ImportError(), lambda: ImportError("m"), lambda: ImportError("m", name="n", path="p"), lambda: ImportError("m", name_from="f"), lambda: ImportError("m", 2), lambda: ModuleNotFoundError("m", name="n"),
    lambda: NameError("m", name="n"), lambda: UnboundLocalError("m", name="n"), lambda: AttributeError("m", name="n", obj=5), lambda: AttributeError(), lambda: AttributeError(1, 2),
    lambda: UnicodeDecodeError("utf-8", b"\xff\xfe", 0, 1, "bad"), lambda: UnicodeEncodeError("ascii", "h\xe9", 1, 2, "ordinal"), lambda: UnicodeTranslateError("abc", 0, 2, "why"), lambda: UnicodeDecodeError("x", b"ab", 0, 2, "r"), lambda: UnicodeEncodeError("x", "\U0001f600", 0, 1, "r"), lambda: UnicodeEncodeError("x", "\u1234", 0, 1, "r"),
    lambda: SyntaxError(), lambda: SyntaxError("m"), lambda: SyntaxError("m", ("f", 1, 2, "t")), lambda: SyntaxError("m", ("f", 1, 2, "t", 3, 4)), lambda: SyntaxError("m", ("f", 1, None, None)), lambda: SyntaxError(1, 2, 3) if False else SyntaxError("m", ("dir/f.py", 7, 0, "x")), lambda: IndentationError("m", ("f", 1, 2, "t")), lambda: TabError("t"),
    lambda: ZeroDivisionError("z"), lambda: OverflowError(), lambda: AssertionError("a", 1), lambda: NotImplementedError, lambda: RecursionError("r"), lambda: MemoryError(), lambda: UserWarning("w"), lambda: KeyboardInterrupt(), lambda: ExceptionGroup("g", [ValueError(1)]), lambda: UnicodeError("x"), lambda: PythonFinalizationError("x"), lambda: EncodingWarning("x"), lambda: IOError is OSError, lambda: EnvironmentError is OSError,
):
    e = make()
    print(show(e) if isinstance(e, BaseException) else e)
for make in (
    lambda: Exception(x=1), lambda: KeyError(x=1), lambda: ImportError(x=1), lambda: ImportError("m", nam="n"), lambda: NameError(nam="x"), lambda: AttributeError(object=1), lambda: UnicodeDecodeError(), lambda: UnicodeDecodeError("x", "y", 0, 1, "r"), lambda: UnicodeEncodeError("x", b"y", 0, 1, "r"), lambda: UnicodeDecodeError(1, b"", 0, 1, "r"), lambda: UnicodeTranslateError("a"), lambda: SyntaxError("m", (1,)), lambda: SyntaxError("m", 5), lambda: SyntaxError("m", ("f", 1, 2, "t", 3)), lambda: OSError(x=1), lambda: StopIteration(x=1), lambda: SystemExit(code=1), lambda: ExceptionGroup(), lambda: ExceptionGroup("x"), lambda: ExceptionGroup("x", 5), lambda: ExceptionGroup("x", []), lambda: ExceptionGroup(5, [ValueError()]), lambda: ExceptionGroup("x", [1]), lambda: ExceptionGroup("x", [KeyboardInterrupt()]), lambda: ExceptionGroup("x", [ValueError], y=1), lambda: ExceptionGroup("x", [ValueError]),
):
    try:
        print(show(make()))
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
