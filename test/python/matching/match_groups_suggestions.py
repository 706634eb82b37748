# match, exception groups, suggestions.
import sys, types
def plain(text):
    head, *rest = text.split(" at 0x")
    return head + "".join(" at" + part.lstrip("0123456789abcdef") for part in rest)
def t(f, *a):
    try:
        r = f(*a)
        print(plain(repr(r)))
        return r
    except BaseException as e:
        print(type(e).__name__, e, *getattr(e, "__notes__", []))
# match
class Pt:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def m(v):
    match v:
        case None: return "none"
        case True | False as b: return ("bool", b)
        case int(n) if n > 100: return ("big", n)
        case 0 | 1: return "01"
        case -1: return "neg"
        case 1.5 | 2+3j | -4.5j: return "num"
        case "a" "b": return "ab"
        case b"x": return "bytes"
        case str(s): return ("str", s)
        case []: return "empty"
        case [x]: return ("one", x)
        case [x, *_, y] if x == y: return ("same ends", x)
        case (1, [2, *rest], {"k": v2, **kw}): return (rest, v2, kw)
        case {}: 
            match v:
                case {"a": 1, **rest}: return ("a1", rest)
                case {"b": [first, *_]}: return first
                case _: return "map"
        case Pt(0, y=yy): return ("pt0", yy)
        case Pt(x=Pt(a, b), y=_): return ("nested", a, b)
        case Pt(): return "pt"
        case float() | complex(): return "float"
        case set() | frozenset(): return "set"
        case _: return "other"
for v in (None, True, 500, 0, 1, -1, 7, 1.5, 2+3j, -4.5j, "ab", b"x", "q", [], [5], [1, 2, 1], (1, [2, 3, 4], {"k": 5, "z": 6}), {"a": 1, "c": 2}, {"b": "xy"}, {"b": [7]}, {}, Pt(0, 5), Pt(Pt(1, 2), 3), Pt(1, 1), 2.5, {1}, bytearray(b"x"), range(1), memoryview(b"x"), 1j, object()):
    t(m, v)
class MA: __match_args__ = 5
class MB: __match_args__ = ["x"]
class MC: __match_args__ = ("x", 5)
class MD: __match_args__ = ("x", "x")
class ME: pass
class MF:
    __match_args__ = ("x",)
    @property
    def x(self): raise AttributeError("no x")
class MG:
    __match_args__ = ("x",)
    @property
    def x(self): raise ValueError("bad x")
for c in (MA, MB, MC, MD, ME, MF, MG):
    def f():
        match c():
            case c(a): return a
            case _: return "nope"
    t(f)
    def f():
        match c():
            case c(a, b): return a, b
            case _: return "nope"
    t(f)
def g(x):
    match 1:
        case x(): return 1
t(g, 5); t(g, int); t(g, (int, str)); t(g, int | str); t(g, list[int])
def f():
    match Pt(1, 2):
        case Pt(1, x=1): return 1
t(f)
class Seq(list): pass
class NotSeq: 
    def __getitem__(self, i): return i
    def __len__(self): return 2
class Mp(dict):
    def get(self, k, d=None): print("get", k); return dict.get(self, k, d)
    def __missing__(self, k): return "missing"
def f(v):
    match v:
        case [a, b]: return "seq", a, b
        case {"k": v}: return "map", v
        case _: return None
t(f, Seq([1, 2])); t(f, NotSeq()); t(f, Mp(k=1)); t(f, Mp(z=1)); t(f, {"k": None}); t(f, "ab"); t(f, types.MappingProxyType({"k": 3}))
for src in ("match x:\n case a: pass\n case b: pass", "match x:\n case a | 1: pass", "match x:\n case a | b: pass", "match x:\n case (a, a): pass", "match x:\n case [*a, *b]: pass", "match x:\n case {**r, 'a': 1}: pass", "match x:\n case {'a': 1, 'a': 2}: pass", "match x:\n case {a: 1}: pass", "match x:\n case f(a=1, 2): pass", "match x:\n case f(a=1, a=2): pass", "match x:\n case 1 + 1: pass", "match x:\n case -a: pass", "match x:\n case f'x': pass", "match x:\n case a.b as c.d: pass", "match x:\n case 1 as _: pass", "match x:\n case {**_}: pass", "match x:\n case _ | 1: pass", "match x:\n case [1, 2] as a | b: pass", "match x:\n case a(): pass\nprint(1)", "match x: pass", "match x:\n pass", "match x:\n case 1\n  pass", "match = 1; case = 2; print(match, case)", "match (1, 2):\n case (a, b): print(a, b)", "match 1, 2:\n case a, b: print(a, b)", "match *[1], 2:\n case a, b: print(a, b)", "match -1:\n case -1: print('m')", "match {}:\n case {-1: _}: pass\n case _: print('d')", "match x:\n case None: pass\n case None(): pass"):
    print(repr(src), end=" ")
    try: exec(src, {"x": 1}); print("ok")
    except BaseException as e: print(type(e).__name__, e)
# exception groups
eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("in", [TypeError(2), ValueError(3)]), OSError(4)])
t(lambda: eg.split(ValueError)); t(lambda: eg.subgroup((TypeError, OSError))); t(lambda: eg.split(lambda e: isinstance(e, ExceptionGroup))); t(lambda: eg.subgroup(lambda e: e.args == (3,))); t(lambda: eg.split(KeyError)); t(lambda: eg.subgroup(KeyError)); t(lambda: eg.split(ExceptionGroup)); t(lambda: eg.split(5)); t(lambda: eg.split()); t(lambda: eg.split(int)); t(lambda: eg.subgroup((ValueError, int))); t(lambda: eg.derive([KeyError()])); t(lambda: eg.derive(5)); t(lambda: eg.derive([])); t(lambda: eg.message); t(lambda: eg.exceptions); t(lambda: ExceptionGroup("x", [])); t(lambda: ExceptionGroup("x", 5)); t(lambda: ExceptionGroup("x", [5])); t(lambda: ExceptionGroup(5, [ValueError()])); t(lambda: ExceptionGroup("x", [KeyboardInterrupt()])); t(lambda: type(BaseExceptionGroup("x", [ValueError()]))); t(lambda: type(BaseExceptionGroup("x", [KeyboardInterrupt()]))); t(lambda: ExceptionGroup("x")); t(lambda: ExceptionGroup("x", [ValueError()], 5)); t(lambda: ExceptionGroup[int]); t(lambda: str(eg)); t(lambda: repr(ExceptionGroup("a", (ValueError(),))))
def seta(n): setattr(eg, n, 5)
t(seta, "message"); t(seta, "exceptions")
class MyEG(ExceptionGroup):
    def __new__(cls, msg, excs, code=0): 
        o = super().__new__(cls, msg, excs); o.code = code; return o
    def derive(self, excs): return MyEG(self.message, excs, self.code)
me = MyEG("m", [ValueError(1), TypeError(2)], 7); me.add_note("note")
t(lambda: [type(x).__name__ + str(x.code) + str(x.__notes__) for x in me.split(ValueError)])
class BadEG(ExceptionGroup):
    def derive(self, excs): return 5
t(lambda: BadEG("b", [ValueError(), TypeError()]).split(ValueError))
class EG3(ExceptionGroup): pass
t(lambda: EG3("b", [ValueError(), TypeError()]).split(ValueError))
class BEG(BaseExceptionGroup, ValueError): pass
t(lambda: BEG("x", [KeyboardInterrupt()])); t(lambda: type("X", (ExceptionGroup, ValueError), {})("x", [KeyboardInterrupt()]))
def star(excs, kinds):
    out = []
    try:
        try: raise excs
        except* ValueError as e: out.append(("V", repr(e)))
        except* (TypeError, OSError) as e: out.append(("TO", repr(e))); raise KeyError("new")
        else: out.append("else")
        finally: out.append("fin")
    except BaseException as e: out.append(("left", repr(e), repr(e.__context__)))
    return out
t(star, eg, 0); t(star, ValueError("plain"), 0); t(star, KeyError("k"), 0); t(star, ExceptionGroup("z", [KeyError()]), 0); t(star, BaseExceptionGroup("z", [KeyboardInterrupt(), ValueError()]), 0)
def f():
    try: raise ValueError
    except* ExceptionGroup: pass
t(f)
def f():
    try: raise ValueError
    except* 5: pass
t(f)
def f():
    try: raise eg
    except* ValueError as e: raise
t(f)
def f():
    try: raise eg
    except* ValueError as e: raise e
t(f)
for src in ("try: pass\nexcept* : pass", "try: pass\nexcept* A: pass\nexcept B: pass", "for i in x:\n try: pass\n except* A: break", "def f():\n try: pass\n except* A: return", "try: pass\nexcept A, B: print('t')", "try: pass\nexcept A, B as e: pass", "try: pass\nexcept* A, B: pass"):
    print(repr(src), end=" ")
    try: exec(src, {"A": ValueError, "B": TypeError}); print("ok")
    except BaseException as e: print(type(e).__name__, e)
# suggestions (text through traceback printing)
class Sug: 
    blech = 1; _private = 2
    def method_name(self): pass
for src in ("Sug().blach", "Sug.bleach", "Sug().method_nam", "Sug()._privat", "Sug().zzzzzz", "[].apend", "''.uper", "prnt", "lenn([])", "import syss", "from sys import versin", "int.from_byte", "def f(value): return valu\nf(1)", "class K:\n def __init__(s): s.attr = 1\n def m(s): return attr\nK().m()", "nonexistent_thing", "self.x", "def ff(alpha): pass\nff(alpa=1)", "print(sep1='')", "{}.itms()", "Tru", "nul", "int('x', bas=2)", "sorted([], revers=True)", "open('x', mod='r')", "import io; io.BytsIO", "sys.modles"):
    try: exec(src)
    except BaseException as e:
        sys.excepthook(type(e), e, None)
