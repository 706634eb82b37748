class B(bytes):
    def __buffer__(self, flags): raise ZeroDivisionError("buffer")
class G(bytes):
    def __buffer__(self, flags): return memoryview(b"other")
class A(bytearray):
    def __buffer__(self, flags): raise ZeroDivisionError("buffer")
import io
def t(name, f):
    try: print(name, f())
    except Exception as e: print(name, type(e).__name__, e)
def iadd(x, b): x += b; return x
for b in (B(b"own"), G(b"own"), A(b"own")):
    n = type(b).__name__
    for mk in (bytes, bytearray):
        x = lambda: mk(b"ab,")
        t(f"{n} {mk.__name__} add", lambda: x() + b)
        t("radd", lambda: b + x())
        t("iadd", lambda: iadd(x(), b))
        t("join", lambda: x().join([b, b]))
        t("join1", lambda: x().join([b]))
        t("joinby", lambda: type(b).join(b, [x(), x()]))
        t("translate", lambda: x().translate(None, b))
        t("translate2", lambda: b.translate(None, b"o"))
        t("translate3", lambda: x().translate(b))
        t("find", lambda: x().find(b))
        t("in", lambda: b in x())
        t("rep", lambda: x().replace(b, b))
        t("split", lambda: x().split(b))
        t("strip", lambda: x().strip(b))
        t("starts", lambda: x().startswith(b))
        t("part", lambda: x().partition(b))
        t("eq", lambda: x() == b)
        t("lt", lambda: x() < b)
        t("eq2", lambda: b == x())
        t("ljust", lambda: x().ljust(9, b))
        t("bytes", lambda: mk(b))
        t("mod", lambda: x() + b"%s" % b)
        t("mod2", lambda: x() + b"%b" % b)
        t("center", lambda: x().center(9, b))
        t("maketrans", lambda: mk.maketrans(b, b)[:3])
        t("count", lambda: x().count(b))
        t("removeprefix", lambda: x().removeprefix(b))
    def ext(x): x.extend(b); return x
    t("extend", lambda: ext(bytearray(b"q")))
    def sl(x): x[1:1] = b; return x
    t("slice", lambda: sl(bytearray(b"qqq")))
    t("int", lambda: int.from_bytes(b))
    t("write", lambda: io.BytesIO().write(b))
    t("str", lambda: str(b, "utf-8"))
    t("float", lambda: float(b))
    t("inti", lambda: int(b))
    t("fromhex", lambda: bytes.fromhex(b))
