print((lambda: 1)(), (lambda x: x)(2), (lambda x, y=3: x + y)(1), (lambda *a: a)(1, 2), (lambda **k: k)(a=1))
print((lambda a, /, b, *, c: (a, b, c))(1, b=2, c=3))
print((lambda x: lambda y: x + y)(1)(2))
f = lambda n: n if n < 2 else f(n - 1) + f(n - 2)
print(f(15))
print([(lambda x: x * k)(3) for k in range(3)])
print((lambda: (yield))().__class__.__name__)
print((lambda x: (x, x))(1), (lambda: ())(), (lambda: [])(), (lambda x: {x: 1})(2))
table = {"+": lambda a, b: a + b, "-": lambda a, b: a - b}
print([table[op](5, 3) for op in "+-"])
print((lambda x: "yes" if x else "no")(0), (lambda: not 1)())
print(sorted([(1, "b"), (0, "c")], key=lambda p: p[1]))
g = lambda: (y := 5) + y
print(g())
try:
    (lambda x: x)()
except TypeError as e:
    print(e)


class C:
    h = lambda self, x: (self.__class__.__name__, x)
    s = staticmethod(lambda x: x)


print(C().h(1), C.s(2), C().s(3))
print((lambda x=(lambda: 5)(): x)())
print(*map(lambda x: x ** 2, range(4)), sep=",")
print((lambda *, a=1, **k: (a, k))(b=2))
print((lambda a, b: (lambda: a + b)())(1, 2))
