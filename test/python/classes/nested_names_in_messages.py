# Most messages call a class by its bare name, newer ones by its qualified name.


class Outer:
    class Inner:
        __hash__ = None

        def __repr__(self):
            return "<inner>"

    class Kind:
        pass


def local_class():
    class Local:
        __hash__ = None

    return Local()


def attempt(label, action, *args):
    try:
        print(label, "->", action(*args))
    except Exception as e:
        print(label, "->", f"{type(e).__name__}: {e}")


for x in (Outer.Inner(), local_class()):
    attempt("set element", lambda: {x})
    attempt("set add", set().add, x)
    attempt("set in", lambda: x in {1})
    attempt("set discard", {1}.discard, x)
    attempt("set of list", set, [x])
    attempt("set union", set().union, [x])
    attempt("frozenset", frozenset, (x,))
    attempt("dict key", lambda: {x: 1})
    attempt("dict get", {1: 2}.get, x)
    attempt("dict pop", {1: 2}.pop, x, None)
    attempt("dict setdefault", {}.setdefault, x)
    attempt("dict fromkeys", dict.fromkeys, [x])
    attempt("dict subscript", lambda: {1: 2}[x])
    attempt("dict in", lambda: x in {1: 2})
    attempt("tuple in a set", lambda: {(1, x)})
    attempt("hash", hash, x)
    attempt("hash of a tuple", hash, (x,))
    attempt("complex", complex, x)
    attempt("complex real", lambda: complex(x, 1))
    attempt("complex imag", lambda: complex(1, x))
    attempt("complex from_number", complex.from_number, x)
    attempt("float from_number", float.from_number, x)
    attempt("float", float, x)
    attempt("int", int, x)
    attempt("int base", int, "1", x)
    attempt("int base without text", int, x, 10)
    attempt("str encoding", str, b"", x)
    attempt("str errors", str, b"", "utf-8", x)
    attempt("str decode", str, x, "utf-8")
    attempt("bytes fromhex", bytes.fromhex, x)
    attempt("bytearray fromhex", bytearray.fromhex, x)
    attempt("bytes encoding", bytes, "a", x)
    attempt("bytes", bytes, x)
    attempt("%c", lambda: "%c" % x)
    attempt("b%c", lambda: b"%c" % x)
    attempt("%d", lambda: "%d" % x)
    attempt("b%d", lambda: b"%d" % x)
    attempt("%f", lambda: "%f" % x)
    attempt("%*d", lambda: "%*d" % (x, 1))
    attempt("template", lambda: t"" + x)
    attempt("exec locals", lambda: exec("1", {}, x))
    attempt("exec globals", lambda: exec("1", x))
    attempt("exec both", lambda: exec("1", 1, x))
    attempt("eval locals", lambda: eval("1", 1, x))
    attempt("sum of texts", sum, x, "")
    attempt("sum of bytes", sum, x, b"")
    attempt("sum", sum, x)
    attempt("no texts", sum, [], "")
    attempt("replace", "a".replace, "a", x)
    attempt("attribute", lambda: x.missing)
    attempt("call", lambda: x())
    attempt("index", lambda: [1][x])
    attempt("compare", lambda: x < x)
    attempt("operator", lambda: x + 1)
    attempt("isinstance", isinstance, 1, x)
    attempt("issubclass", issubclass, x, int)
    attempt("super", super, x)
    attempt("type name", lambda: type(x, (), {}))
    attempt("type bases", lambda: type("T", x, {}))
    attempt("type namespace", lambda: type("T", (), x))
    attempt("base", lambda: type("T", (x,), {}))
    attempt("metaclass", lambda: type("T", (), {}, metaclass=x))
    attempt("group", ExceptionGroup, x, [ValueError()])
    attempt("None for the name", type, None, (), {})
