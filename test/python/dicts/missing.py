# __missing__ is asked by [] alone.


class Counter(dict):
    def __missing__(self, key):
        print("missing", key)
        return 0


class Store(dict):
    def __missing__(self, key):
        self[key] = value = [key]
        return value


class Fails(dict):
    def __missing__(self, key):
        raise LookupError(f"nothing for {key}")


c = Counter(a=1)
print(c["a"], c["b"], c.get("b"), "b" in c, c.setdefault("c", 5), c.pop("z", None), dict.__getitem__(c, "q"), c)
c["n"] += 1
print(c, "%(zz)d" % c, "{zz}".format_map(c), c | {"x": 1}, type(c | {}).__name__, type(c.copy()).__name__)
s = Store()
s["x"].append(1)
print(s, s["x"], s["y"])
for f in (lambda: Fails()["k"], lambda: "{k}".format(**Fails()), lambda: "{k}".format_map(Fails())):
    try:
        print(f())
    except Exception as error:
        print(type(error).__name__, error)
instance = type("Plain", (dict,), {})()
instance.__missing__ = lambda key: "instance attributes are not asked"
try:
    print(instance["k"])
except KeyError as error:
    print("KeyError", error)
