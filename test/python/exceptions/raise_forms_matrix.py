# raise and raise … from with every operand, inside and outside handlers: what is raised, its cause, context and suppression.
import sys


class E(Exception): pass
class NeedsArg(Exception):
    def __init__(self, a): pass
class NewGives(Exception):
    def __new__(cls, *a): return "not an exception"
class NewGivesOther(Exception):
    def __new__(cls, *a): return ValueError("other")
class InitRaises(Exception):
    def __init__(self): raise LookupError("init")
class MetaCall(type):
    def __call__(cls): return KeyError("from the metaclass")
class WithMeta(Exception, metaclass=MetaCall): pass
class NotExc: pass


def shape(e):
    if e is None:
        return None
    return f"{type(e).__name__}{e.args}" + (f" cause={shape(e.__cause__)}" if e.__cause__ else "") + (f" context={shape(e.__context__)}" if e.__context__ else "") + (" suppressed" if e.__suppress_context__ else "")


OPERANDS = {"E": E, "E()": E("i"), "NeedsArg": NeedsArg, "NewGives": NewGives, "NewGivesOther": NewGivesOther, "InitRaises": InitRaises, "WithMeta": WithMeta, "NotExc": NotExc, "NotExc()": NotExc(), "None": None, "5": 5, "'text'": "text", "int": int, "BaseException": BaseException, "KeyboardInterrupt": KeyboardInterrupt("k"), "GeneratorExit": GeneratorExit,
            "StopIteration": StopIteration(1), "group": ExceptionGroup("g", [ValueError(1)]), "tuple": (E, "x"), "Ellipsis": ..., "NotImplemented": NotImplemented, "SystemExit": SystemExit(3)}
for name, operand in OPERANDS.items():
    try:
        raise operand
    except BaseException as e:
        print("raise", name, "->", shape(e))
    try:
        try:
            raise LookupError("outer")
        except LookupError:
            raise operand
    except BaseException as e:
        print("  in a handler ->", shape(e))
        e.__context__ = e.__cause__ = None
    for cause_name in ("E", "E()", "None", "5", "NotExc", "NeedsArg", "InitRaises", "NewGives", "group"):
        try:
            raise operand from OPERANDS[cause_name]
        except BaseException as e:
            print("  from", cause_name, "->", shape(e))
            e.__context__ = e.__cause__ = None
            e.__suppress_context__ = False
try:
    raise
except BaseException as e:
    print("bare", shape(e))


def bare(): raise


try:
    try:
        1 / 0
    except ZeroDivisionError:
        bare()
except BaseException as e:
    print("bare in a call", shape(e))
try:
    try:
        1 / 0
    finally:
        bare()
except BaseException as e:
    print("bare in finally", shape(e))
e = E("self")
try:
    try:
        raise e
    except E:
        raise e
except E as again:
    print("itself", shape(again), again.__context__)
a, b = E("a"), E("b")
try:
    try:
        raise a
    except E:
        try:
            raise b
        except E:
            raise a
except E as x:
    print("cycle is cut", x is a, shape(a), b.__context__)
try:
    raise a from a
except E as x:
    print("cause is itself", x.__cause__ is x)
    x.__cause__ = None
for name, value in (("__cause__", 5), ("__cause__", E), ("__cause__", None), ("__cause__", b), ("__context__", 5), ("__context__", None), ("__suppress_context__", 5), ("__suppress_context__", "x"), ("__suppress_context__", True), ("__traceback__", 5), ("__notes__", 5), ("args", 5), ("args", "ab"), ("args", None), ("args", [1, 2])):
    try:
        setattr(a, name, value)
        print("set", name, value, "->", a.__suppress_context__, a.args)
    except (TypeError, ValueError) as x:
        print("set", name, value, "->", type(x).__name__, x)
for name in ("__cause__", "__context__", "__suppress_context__", "__traceback__", "args", "__notes__"):
    try:
        delattr(a, name)
        print("deleted", name)
    except (TypeError, AttributeError) as x:
        print("delete", name, "->", type(x).__name__, x)


def with_note(e, *notes):
    for n in notes:
        try:
            e.add_note(n)
        except TypeError as x:
            print("add_note", x)
    return getattr(e, "__notes__", None)


print(with_note(E()), with_note(E(), "a", "b\nc"), with_note(E(), 5), with_note(E(), None))
e = E()
e.__notes__ = "not a list"
print(with_note(e, "x"))
e.__notes__ = ["kept"]
print(with_note(e, "more"), e.__dict__)
print(sys.exception(), sys.exc_info())
