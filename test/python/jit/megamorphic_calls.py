"""One call site, attribute read, iteration and operator that meet thirty classes, functions and builtins in turn."""


def make(k):
    class C:
        def __init__(self, v):
            self.v = v
            if k % 3 == 0:
                self.w = k

        def f(self, x):
            return self.v + x * k

        def __add__(self, o):
            return self.v + k

        def __iter__(self):
            return iter((k, self.v))

        def __call__(self, x):
            return k - x

        if k % 5 == 0:
            v2 = property(lambda self: self.v * 2)
        else:
            v2 = k

    C.__name__ = f"C{k}"
    return C


classes = [make(k) for k in range(30)]
objects = [c(i) for i, c in enumerate(classes)]


def run(n):
    a = b = c = d = e = g = 0
    for i in range(n):
        o = objects[i % 30]
        a += o.f(i)
        b += o.v
        c += o.v2
        d += o + 1
        for x in o:
            e += x
        g += o(i)
    return a, b, c, d, e, g


print(run(3000))
callables = [abs, lambda x: x + 1, classes[3](1), str, int, len.__class__, "{}".format, [5, 6, 7].count, objects[4].f]


def call_all(n):
    out = []
    for i in range(n):
        r = callables[i % len(callables)](i)
        if i >= n - len(callables):
            out.append(r if isinstance(r, (int, str)) else type(r).__name__)
    return out


print(call_all(900))
classes[7].f = lambda self, x: 10**6
objects[8].__class__ = classes[9]
print(run(3000))


def missing(n):
    errors = {}
    for i in range(n):
        try:
            objects[i % 30].w
        except AttributeError as e:
            errors[str(e)] = errors.get(str(e), 0) + 1
    return len(errors), list(errors)[:2]


print(missing(900))
