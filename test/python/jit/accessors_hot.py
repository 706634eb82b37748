"""Setters, __getattr__, __getitem__ and __setitem__ written in Python in hot code, replaced, overridden and failing on the way."""

import sys


class Box:
    def __init__(self):
        self._v = 0

    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, x):
        if x == "bad":
            raise ValueError("bad value")
        self._v = x

    @property
    def fixed(self):
        return 1


class Twice(Box):
    @Box.v.setter
    def v(self, x):
        self._v = x * 2


class Logged(Box):
    log = []

    def __setattr__(self, name, value):
        Logged.log.append(name)
        super().__setattr__(name, value)


class Own(property):
    def __set__(self, o, value):
        o.__dict__["seen"] = value


class WithOwn:
    p = Own(lambda self: self.__dict__.get("seen"), lambda self, v: print("never"))


def setters():
    boxes = [Box(), Twice(), Logged(), WithOwn()]
    for box in boxes[:2]:
        for i in range(300):
            box.v = i
        print(type(box).__name__, box.v)
    for i in range(300):
        for box in boxes[:3]:
            box.v = i
    print([b.v for b in boxes[:3]], len(Logged.log))
    for i in range(100):
        boxes[3].p = i
    print(boxes[3].p)
    b = Box()
    for i in range(200):
        b.v = i
        if i == 150:
            Box.v = property(lambda self: -1, lambda self, x: setattr(self, "_v", -x))
    print(b.v, b._v)


def failing():
    b = Box()
    caught = 0
    for i in range(300):
        try:
            b.v = "bad" if i % 3 == 0 else i
        except ValueError as e:
            caught += 1
            tb = e.__traceback__
    print(caught, [(f.tb_frame.f_code.co_name, f.tb_lineno) for f in (tb, tb.tb_next)])
    for i in range(100):
        try:
            b.fixed = i
        except AttributeError as e:
            text = str(e)
    print(text)
    for i in range(100):
        try:
            del b.fixed
        except AttributeError as e:
            text = str(e)
    print(text)


class Missing:
    here = 1

    def __getattr__(self, name):
        if name.startswith("x"):
            return name * 2
        if name == "named":
            raise AttributeError("mine", name="n", obj=3)
        if name == "key":
            raise KeyError(name)
        raise AttributeError(name)


def missing():
    m = Missing()
    for i in range(200):
        got = [m.xa, m.here]
        try:
            m.y
        except AttributeError as e:
            got.append((e.args, e.name, e.obj is m, e.__context__))
        try:
            m.named
        except AttributeError as e:
            got.append((e.args, e.name, e.obj))
        try:
            m.key
        except KeyError as e:
            got.append((e.args, e.__context__))
        got.append((hasattr(m, "xq"), hasattr(m, "q"), getattr(m, "zz", 5)))
        if i == 100:
            m.y = 1
            del m.y
        if i == 150:
            Missing.__getattr__ = lambda self, name: 7
            print(m.q)
            break
    print(got)


class Items:
    def __init__(self):
        self.d = {}

    def __getitem__(self, k):
        return self.d[k]

    def __setitem__(self, k, v):
        self.d[k] = v
        return "ignored"


class Fewer(Items):
    def __getitem__(self, k):
        return -super().__getitem__(k)


def items():
    for o in (Items(), Fewer(), [0] * 5, {}, bytearray(5)):
        total = 0
        for i in range(300):
            o[i % 5] = i % 7
            total += o[i % 5]
        print(type(o).__name__, total)
    o = Items()
    for i in range(300):
        try:
            o[i] = 1
            o[-1]
        except KeyError as e:
            last = e.args
        if i == 200:
            Items.__getitem__ = lambda self, k: 5
            break
    print(last, o[3], o["x"])
    mixed = [Items(), [1, 2, 3], (4, 5, 6), {0: 7}, "abc"]
    mixed[0][0] = 9
    print([m[0] for _ in range(100) for m in mixed][-5:])
    for bad in (None, 5, object()):
        for _ in range(80):
            try:
                bad[0]
            except TypeError as e:
                text = str(e)
            try:
                bad[0] = 1
            except TypeError as e:
                text += " | " + str(e)
        print(text)


def deep(b, n):
    if n == 0:
        return len(str(b.v))
    b.v = n
    return deep(b, n - 1)


def lines():
    class L:
        @property
        def where(self):
            return 0

        @where.setter
        def where(self, v):
            f = sys._getframe(1)
            self.line = f.f_lineno - f.f_code.co_firstlineno

        def __getitem__(self, k):
            f = sys._getframe(1)
            return f.f_lineno - f.f_code.co_firstlineno, sorted(f.f_locals)

    def use(o):
        for i in range(200):
            o.where = i
            got = o[
                i
            ]
        return got, o.line

    print(use(L()))


setters()
failing()
missing()
items()
print(deep(Twice(), 600))
lines()
