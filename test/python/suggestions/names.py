# "Did you mean" for NameError: locals, globals, builtins, self attributes, nonlocals, and none.
import sys


def last_line(f):
    try:
        f()
    except BaseException as e:
        sys.excepthook(type(e), e, None)


global_counter = 1
some_list = []


class Thing:
    colour = "red"

    def __init__(self):
        self.instance_value = 1

    def use_field(self):
        return instance_value

    def use_class_field(self):
        return colour

    def use_method(self):
        return use_field()

    def typo_local(self):
        parameter_name = 1
        return paramter_name

    @classmethod
    def in_classmethod(cls):
        return colour

    @staticmethod
    def in_static():
        return colour


def closure():
    enclosing_variable = 1

    def inner():
        print(enclosing_variable)
        return enclosing_varable

    return inner()


def unbound():
    print(later_assigned)
    later_assigned = 1


def unbound_similar():
    later_asigned
    later_assigned = 1


def deleted():
    temporary = 1
    del temporary
    return temporary


for f in (lambda: global_countr, lambda: Global_Counter, lambda: some_lst, lambda: prnt, lambda: rang(5), lambda: ValueErorr, lambda: lenght, lambda: Thing().use_field(), lambda: Thing().use_class_field(), lambda: Thing().use_method(), lambda: Thing().typo_local(), Thing.in_classmethod, Thing.in_static, closure, unbound, unbound_similar, deleted, lambda: zzzzqqq, lambda: a, lambda: mth, lambda: tiem, lambda: sytem, lambda: math, lambda: true, lambda: false, lambda: none, lambda: null, lambda: nil, lambda: Print, lambda: self.x, lambda: __nam__, lambda: __file, lambda: x1, lambda: long, lambda: unicode, lambda: raw_input, lambda: xrange):
    last_line(f)
for source in ("global_countr = global_countr + 1", "import nothing_like_this", "import tme", "import mathh", "from math import cosine", "from math import squrt", "from sys import pth, argv", "from time import slep", "import sys.path", "from . import x", "from builtins import prnt", "del global_countr", "global_countr += 1", "[undefned for x in [1]]", "class A:\n  x = 1\n  y = xx", "def f(): nonlocal_var\nf()", "print(__buildins__)", "for i in undefned_iter: pass", "with undefned_cm: pass", "raise UndefinedErr", "assert undefned_assert", "lst.append(1)"):
    last_line(lambda: exec(source, {"global_counter": 1, "lsts": [], "__name__": "m"}))
