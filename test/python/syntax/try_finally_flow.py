def run(name, f):
    out = []
    try:
        out.append(("returned", f(out)))
    except BaseException as e:
        out.append(("raised", repr(e)))
    print(name, out)


def f1(o):
    for i in range(3):
        try:
            o.append(i)
            if i == 1: break
        finally: o.append("f")
    return "end"


def f2(o):
    for i in range(3):
        try:
            if i == 1: continue
            o.append(i)
        finally: o.append("f")


def f3(o):
    while True:
        try:
            try:
                return "inner"
            finally: o.append("a")
        finally: o.append("b")


def f4(o):
    try:
        try: raise ValueError(1)
        finally: o.append("cleanup")
    except ValueError as e: o.append(repr(e))
    else: o.append("else")
    finally: o.append("last")


def f5(o):
    try: raise ValueError(1)
    except KeyError: o.append("no")
    finally: o.append("finally only")


def f6(o):
    for i in range(2):
        for j in range(2):
            try:
                if j: break
                continue
            finally: o.append((i, j))


def f7(o):
    try:
        return o.append("try") or "value"
    finally:
        o.append("after the value is computed")


def f8(o):
    with Ctx(o):
        for i in range(3):
            with Ctx(o):
                if i == 1: break
        return "w"


class Ctx:
    def __init__(self, o): self.o = o
    def __enter__(self): self.o.append("in")
    def __exit__(self, *e): self.o.append(("out", e[0] and e[0].__name__))


def f9(o):
    try:
        try: 1 / 0
        except ZeroDivisionError: raise KeyError("k")
        finally: o.append("1")
    except KeyError as e:
        o.append(type(e.__context__).__name__)
        try: return "r"
        finally: o.append("2")


def f10(o):
    def g():
        try: yield 1
        finally: o.append("gen closed")
    for x in (it := g()): break
    it.close()
    try: pass
    except: o.append("never")
    else:
        try: raise OSError
        except OSError: pass
        finally: o.append("inner finally")
    return x


def f11(o):
    for i in range(3):
        try:
            try:
                if i < 2: raise ValueError(i)
                return i
            except ValueError as e: o.append(e.args); continue
            finally: o.append("x")
        finally: o.append("y")


def f12(o):
    try: raise SystemExit(3)
    except Exception: o.append("no")
    finally: o.append("system exit passes")


for name, f in sorted(globals().copy().items()):
    if name[0] == "f" and name[1:].isdigit(): run(name, f)
