# "Did you mean": how near a name must be, which candidates there are, and when nothing is suggested.
import sys
import traceback


def last_line(f):
    try:
        f()
    except Exception as e:
        return traceback.format_exception_only(e)[-1].strip()
    return "no error"


class Things:
    alpha = beta = gamma = long_attribute_name = _private = __hidden = x = ab = ABC = camelCase = 1
    def method(self): pass
    def __getattr__(self, name): raise AttributeError(name)


class Plain:
    alpha = beta = gamma = long_attribute_name = _private = x = ab = ABC = camelCase = 1
    def __init__(self): self.instance_attribute = 1
    def method(self): pass


class Slots:
    __slots__ = ("first_slot", "second")


class WithDir:
    def __dir__(self): return ["from_dir", 5, "other"]


class BadDir:
    def __dir__(self): raise RuntimeError


NAMES = ["alph", "alpa", "ahpla", "alphaa", "Alpha", "ALPHA", "bta", "gama", "gmma", "long_atribute_name", "long_attribute", "longattributename", "private", "_privat", "hidden", "y", "xx", "a", "abc", "Abc", "camel_case", "camelcase", "metho", "methods",
         "instance_atribute", "instanc_attribute", "zzzzz", "", "é", "alph" * 30, "__dict", "__clas__", "__init", "first_slt", "secnd", "from_di", "oter", "append"]
for o in (Plain(), Plain, Things(), Slots(), WithDir(), BadDir(), [], {}, "", 5, sys, last_line, None, Plain().method, type):
    label = getattr(o, "__name__", type(o).__name__)
    for name in NAMES:
        line = last_line(lambda: getattr(o, name))
        if "Did you mean" in line or name in ("alph", "zzzzz"):
            print(label, name[:20], "->", line[:150])

some_global = long_variable = _under = 1


def names(text):
    parameter = local_variable = other = value1 = 1
    def inner():
        return parameter
    return last_line(lambda: eval(text)) if False else None


def in_function():
    parameter = local_variable = value1 = 1
    print(last_line(lambda: paramter))
    out = []
    for attempt in (lambda: some_globl, lambda: long_varible, lambda: under, lambda: pritn, lambda: lenn, lambda: Tru, lambda: none, lambda: vlaue, lambda: q, lambda: Exeption, lambda: self, lambda: some_GLOBAL, lambda: i_m_p, lambda: tim, lambda: syss):
        out.append(last_line(attempt))
    return out


for line in in_function():
    print(line)


class Method:
    attribute = 1
    def go(self):
        return attribute
    def other(self):
        return go()
    def third(self):
        return atribute


for m in ("go", "other", "third"):
    print(last_line(getattr(Method(), m)))


def unbound():
    print(variable)
    variable = 1


def unbound_near():
    variabel
    variable = 1


print(last_line(unbound), "|", last_line(unbound_near))
for text in ("from sys import argvv", "from sys import Path", "from sys import zzzzzz", "import syss", "import tim", "from tim import x", "from math import sine", "from math import pie", "import math.sin", "from . import x", "from .y import z"):
    print(text, "->", last_line(lambda: exec(text, {"__name__": "__main__", "__package__": None})))
for call in (lambda: print(seep=""), lambda: print(ends=""), lambda: sorted([], revers=True), lambda: int(bas=3), lambda: open("x", mod="r"), lambda: max([], defualt=1), lambda: dict.fromkeys(), lambda: "".split(sepp=1), lambda: "".encode(encodin="x"),
             lambda: enumerate([], strt=1), lambda: sum([], strat=1), lambda: zip(stric=True), lambda: names(tex="1"), lambda: names(foo="1"), lambda: names("1", txt=2), lambda: Plain(alpha=1), lambda: Exception(a=1), lambda: ImportError(nam=1)):
    print(last_line(call))
