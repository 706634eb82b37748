import builtins

names = """ArithmeticError BaseException BaseExceptionGroup Ellipsis Exception ExceptionGroup False None NotImplemented True
__build_class__ __import__ abs aiter all anext any ascii bin bool breakpoint bytearray bytes callable chr classmethod compile complex
delattr dict dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash hex id input int isinstance
issubclass iter len list locals map max memoryview min next object oct open ord pow print property range repr reversed round set
setattr slice sorted staticmethod str sum super tuple type vars zip __debug__ __name__""".split()
print([n for n in names if not hasattr(builtins, n)])
print(builtins.len is len, builtins.__name__, __builtins__ is builtins, builtins.__dict__["print"] is print, type(builtins).__name__)
builtins.added = "visible everywhere"
print(added)
del builtins.added
try:
    added
except NameError as e:
    print(e)
len_saved = len
builtins.len = lambda x: "patched"
print(len([]))
builtins.len = len_saved
print(len([]))


def len(x): return "module level"


print(len([]))
del len
print(len([]))
try:
    del len
except NameError as e:
    print(e)
for source in ("None = 1", "True = 1", "__debug__ = 1", "def None(): pass", "class True: pass", "import x as None", "lambda None: 1", "f(None=1)", "for None in x: pass", "x.None", "x.True = 1", "del None", "(None) = 1", "None += 1", "with x as True: pass", "def f(x, x): pass", "global None", "Ellipsis = 1", "print = 1", "NotImplemented = 2"):
    try:
        compile(source, "s", "exec")
        print(source, "| fine")
    except SyntaxError as e:
        print(source, "|", e.msg)
print = builtins.print
Ellipsis = 5
print(Ellipsis, ..., __debug__, __name__)
print(print is builtins.print, list is [].__class__, int is type(0), str is type(""), type is type(type), [].__class__ is list)
