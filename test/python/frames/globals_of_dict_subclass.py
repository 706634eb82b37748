# Globals that are a subclass of dict: which lookups go by way of its methods.
class Logged(dict):
    def __getitem__(self, key):
        print("  get", key)
        return dict.__getitem__(self, key)

    def __setitem__(self, key, value):
        print("  set", key)
        dict.__setitem__(self, key, value)

    def __delitem__(self, key):
        print("  del", key)
        dict.__delitem__(self, key)


class Missing(dict):
    def __missing__(self, key):
        print("  missing", key)
        if key.startswith("q"):
            return key * 2
        raise KeyError(key)


def run(source, ns):
    print(source.replace("\n", "; "), type(ns).__name__)
    ns["print"] = print
    try:
        exec(source, ns)
    except Exception as e:
        print("  !!", type(e).__name__, e)


for kind in (dict, Logged, Missing):
    run("x = 1\nprint(x)\ndel x\nprint(x)", kind())
    run("x = 1\ndef f():\n  global x\n  x += 1\n  return x\nprint(f())", kind())
    run("def f(): return qq\nprint(f(), f())", kind())
    run("def f(): return [qq for _ in range(3)]\nprint(f())", kind())
    run("class A:\n  y = 1\n  z = [qq for _ in (1,)]\n  w = qq\nprint(A.z, A.w)", kind())
    run("def f():\n  global g\n  g = 1\n  del g\n  return g\nf()", kind())
    run("def f(): return len('abc')\nprint(f())", kind())
    run("x: int = q", kind())
    run("def f():\n  t = 0\n  for i in range(3000): t += one\n  return t\none = 1\nprint(f())", dict() if kind is Logged else kind())
    run("for i in range(2): k = i\nprint(k)", kind())

code = compile("def f():\n  return qz", "f", "exec")
for ns in ({"qz": 1}, Missing(), {"qz": 2}, Missing(qz=3)):
    exec(code, ns)
    for _ in range(2):
        print(ns["f"]())


class NoMissing(dict):
    __missing__ = None


for f in (lambda: NoMissing()[1], lambda: exec("q", NoMissing())):
    try:
        f()
    except Exception as e:
        print(type(e).__name__, e)
