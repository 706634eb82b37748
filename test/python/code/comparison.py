def make():
    def f(x):
        return x + 1

    return f


a, b = make(), make()
print(a.__code__ is b.__code__, a.__code__ == b.__code__, hash(a.__code__) == hash(b.__code__))
one, two = compile("x + 1", "f", "eval"), compile("x + 1", "f", "eval")
print(one == two, one != two, hash(one) == hash(two), one is two)
print(compile("x + 1", "f", "eval") == compile("x + 2", "f", "eval"))
print(compile("x + 1", "f", "eval") == compile("x + 1.0", "f", "eval"))
print(compile("x + 1", "f", "eval") == compile("x + 1", "g", "eval"))
print(compile("x + 1", "f", "eval") == compile("\nx + 1", "f", "eval"))
print(one == 3, one != 3, {one: 1}[two])
for op in "__lt__", "__le__", "__gt__", "__ge__":
    print(getattr(one, op)(two))
try:
    one < two
except TypeError as e:
    print(e)
