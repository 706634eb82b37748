"""Bound methods called from tables, variables and attributes in hot code."""

import sys


class Machine:
    def __init__(self):
        self.stack = []
        self.table = {"push": self.push, "add": self.add, "where": self.where, "len": self.stack.__len__}

    def push(self, v=1):
        self.stack.append(v)

    def add(self, *rest):
        self.stack.append(self.stack.pop() + self.stack.pop() + len(rest))

    def where(self, depth):
        f = sys._getframe(depth)
        return f.f_code.co_name, f.f_lineno - f.f_code.co_firstlineno, sorted(f.f_locals)

    def fails(self, n):
        raise ValueError(n)

    @classmethod
    def made(cls, n):
        return cls.__name__, n

    @staticmethod
    def plain(n):
        return n


class Sub(Machine):
    def push(self, v):
        super().push(v * 2)


class Callable:
    def __call__(self, n):
        return "called", n


def run(m):
    push, where, made, plain, fails = m.push, m.where, m.made, m.plain, m.fails
    for i in range(200):
        push(i)
        m.table["push"](i)
        m.table["add"]()
        got = where(0), where(1), made(i), plain(i), m.table["len"]()
        try:
            fails(i)
        except ValueError as e:
            tb = e.__traceback__.tb_next
            got += (tb.tb_frame.f_code.co_name, tb.tb_frame.f_back is sys._getframe(), e.args)
        try:
            where()
        except TypeError as e:
            got += (str(e),)
        try:
            where(1, 2)
        except TypeError as e:
            got += (str(e),)
    return got, m.stack[-1]


print(run(Machine()))
print(run(Sub()))


def mixed():
    m = Machine()
    fs = [m.plain, m.made, Callable(), lambda n: ("lambda", n), len, m.where.__func__.__get__(m), int]
    out = []
    for i in range(300):
        f = fs[i % len(fs)]
        try:
            out.append(f(0) if f is not len else f("abc"))
        except TypeError as e:
            out.append(str(e))
    return out[-7:]


print(mixed())


def nested_bound():
    class Odd:
        f = Machine().plain

        def g(self, n):
            return n

    from types import MethodType

    inner = MethodType(MethodType(lambda a, b, c: (a, b, c), 1), 2)
    for i in range(200):
        got = inner(i), Odd().f(i), Odd().g(i)
    return got


print(nested_bound())
