def none(): pass
def one(a): pass
def two(a, b): pass
def three(a, b, c): pass
def default(a, b=1): pass
def kwonly(*, a, b): pass
def kwmix(a, *, b, c=1, d): pass
def posonly(a, b, /): pass
def posonly_mix(a, /, b): pass
def star(a, *args): pass
def optional(a=1, b=2, /, c=3): pass


class C:
    def method(self, a): pass

    @classmethod
    def klass(cls, a): pass

    @staticmethod
    def static(a): pass

    def noself(): pass


calls = [
    lambda: none(1), lambda: none(1, 2), lambda: none(a=1), lambda: one(), lambda: one(1, 2), lambda: one(1, 2, 3),
    lambda: one(1, a=1), lambda: two(), lambda: two(1), lambda: two(b=1), lambda: three(), lambda: three(b=1),
    lambda: default(), lambda: default(1, 2, 3), lambda: kwonly(), lambda: kwonly(a=1), lambda: kwonly(1, 2),
    lambda: kwonly(1, a=1, b=2), lambda: kwmix(1), lambda: kwmix(1, 2, b=1, d=1), lambda: kwmix(), lambda: posonly(a=1, b=2),
    lambda: posonly(1), lambda: posonly(1, b=2), lambda: posonly_mix(a=1, b=2), lambda: posonly_mix(1, 2, 3),
    lambda: star(), lambda: star(b=1), lambda: optional(1, 2, 3, 4), lambda: optional(a=5), lambda: C().method(),
    lambda: C().method(1, 2), lambda: C.method(1), lambda: C.klass(), lambda: C.static(), lambda: C().noself(),
    lambda: C(1), lambda: (lambda x: x)(), lambda: one(**{"a": 1, "b": 2}), lambda: one(1, **{"a": 2}),
    lambda: two(*[1, 2, 3]), lambda: one(**{"a b": 1}), lambda: one(**{1: 2}), lambda: two(1, zzz=5),
    lambda: kwmix(1, b=2, d=3, e=4), lambda: two(1, 2, 3, 4, x=5), lambda: kwmix(1, 2, 3, b=1, d=1),
]
for call in calls:
    try:
        call()
        print("fine")
    except TypeError as e:
        print(e)
