"""Instance attributes that shadow methods, and the reverse, seen from one hot call site."""


class A:
    def f(self, k):
        return ("method", k)


def call(o, k):
    return o.f(k)


def kinds(objects):
    out = {}
    for o in objects:
        r = call(o, 1)[0]
        out[r] = out.get(r, 0) + 1
    return out


plain = [A() for _ in range(1000)]
shadow = [A() for _ in range(1000)]
for o in shadow:
    o.f = lambda k: ("own", k)
print(kinds(plain))
print(kinds(shadow))
print(kinds([x for pair in zip(plain, shadow) for x in pair]))
for o in shadow[:500]:
    del o.f
print(kinds(shadow))
for o in plain[:300]:
    o.__dict__["f"] = lambda k: ("dict", k)
print(kinds(plain))
m = plain[0].f, plain[999].f
print(m[0](2), m[1](3))


class Callable:
    def __call__(self, k):
        return ("object", k)


class WithCallable:
    f = Callable()


class WithType:
    f = str


print(kinds([WithCallable()] * 600 + plain))
print(call(WithType(), 12))


class Meta(type):
    def f(cls, k):
        return ("meta", k)


class Made(metaclass=Meta):
    pass


print(kinds([Made] * 600 + [WithCallable()] * 3))
