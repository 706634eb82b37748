# The fields of built-in exceptions are set by __init__ alone: what a subclass that does not call it has.
import traceback

FIELDS = {
    "SystemExit": "code",
    "StopIteration": "value",
    "StopAsyncIteration": "",
    "ImportError": "msg name path name_from",
    "ModuleNotFoundError": "msg name path",
    "NameError": "name",
    "AttributeError": "name obj",
    "SyntaxError": "msg filename lineno offset text end_lineno end_offset print_file_and_line",
    "OSError": "errno strerror filename filename2",
    "FileNotFoundError": "errno strerror filename filename2",
    "BlockingIOError": "errno strerror filename",
    "KeyError": "",
    "ValueError": "",
}
ARGUMENTS = [(), ("m",), ("m", ("f", 1, 2, "t")), (2, "text", "file")]


def value(e, field):
    try:
        return getattr(e, field)
    except Exception as error:
        return f"{type(error).__name__}: {error}"


def show(what, e):
    print(what, repr(e), e.args)
    try:
        print(" ", str(e))
    except Exception as error:
        print(" ", type(error).__name__, error)
    for base in type(e).__mro__:
        if base.__name__ in FIELDS:
            print(" ", {f: value(e, f) for f in FIELDS[base.__name__].split()})
            break
    print("  " + "".join(traceback.format_exception_only(e)), end="")


for name in FIELDS:
    base = eval(name)

    class Silent(base):
        def __init__(self, *args):
            pass

    class Own(base):
        def __init__(self, *args):
            self.msg = "own message"
            self.name = "own name"

    for args in ARGUMENTS:
        show(f"{name} {args}", Silent(*args))
       
    show(f"{name} own", Own("given"))
    show(f"{name} new", base.__new__(base, "given", "more"))


class Exits(SystemExit):
    def __init__(self, *args):
        pass


try:
    raise Exits(5)
except SystemExit as e:
    print(e.code, e.args)
raise Exits("not shown")
