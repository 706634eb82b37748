def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


class Map:
    def __init__(self):
        self.log = []
        self.d = {}

    def __getitem__(self, k):
        self.log.append("get " + k)
        return self.d[k]

    def __setitem__(self, k, v):
        self.log.append("set " + k)
        self.d[k] = v

    def __delitem__(self, k):
        self.log.append("del " + k)
        del self.d[k]


m = Map()
g = {}
exec("x = 1\ny = x\nglobal z\nz = 5\ndel x\ny += z", g, m)
print(m.log, m.d, sorted(g))
t(lambda: exec("missing", g, m))
t(lambda: eval("y + z", g, m))
t(lambda: eval("x", 3))
t(lambda: eval("x", {}, 3))
t(lambda: eval("x", []))
t(lambda: exec("x", []))
t(lambda: exec("x", {}, 3))
t(lambda: exec("x=1", {}, []))
t(lambda: exec("del q", {}))
t(lambda: eval(3))
t(lambda: exec(3))
t(lambda: exec())
t(lambda: eval())
t(lambda: eval(source="1"))
t(lambda: eval("1", globals={}, locals={}))
t(lambda: exec("1", globals={}, locals={}))
t(lambda: eval("len", {"__builtins__": {}}))
t(lambda: eval("len", {"__builtins__": {"len": 3}}))
t(lambda: eval("1 2"))
t(lambda: eval(""))
t(lambda: eval(" \t1\n"))
t(lambda: eval(b" 2"))
t(lambda: eval(memoryview(b"3")))
t(lambda: (lambda g: (eval("1", g), sorted(g)))({}))
ns = {"a": 1}
exec("def f(): return a", ns)
ns["a"] = 2
print(ns["f"](), ns["f"].__globals__ is ns)


def local_scope():
    v = 1
    exec("v = 2; w = 3")
    d = {}
    exec("v = 4", globals(), d)
    return v, "w" in locals(), d, eval("v"), [eval("i") for i in range(2)]


print(local_scope())


class C:
    q = 1
    exec("r = q + 1")
    print(r, eval("q"))


print(C.r)
