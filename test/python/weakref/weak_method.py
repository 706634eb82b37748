# WeakMethod: lives as long as the object and the function of a bound method.
import gc
import weakref


class C:
    def method(self, *args):
        return "called", args

    def other(self):
        pass

    @classmethod
    def of_class(cls):
        return cls.__name__


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, str(e).split(" at 0x")[0])


c, c2 = C(), C()
plain = weakref.ref(c.method)
gc.collect()
print(plain())
m = weakref.WeakMethod(c.method)
print(m()(1, 2), m() == c.method, m().__self__ is c, type(m()).__name__)
same = weakref.WeakMethod(c.method)
print(m == same, m != same, hash(m) == hash(same), m == weakref.WeakMethod(c.other), m == weakref.WeakMethod(c2.method), m == weakref.ref(c), m == 5)
print(m != weakref.WeakMethod(c.other), m != weakref.WeakMethod(c2.method), m != 5, len({m, same}))
k = weakref.WeakMethod(C.of_class)
print(k()(), repr(m).split(" at 0x")[0], m.__callback__.__name__)
for wrong in (5, C.method, len, [].append, lambda: 1, C):
    attempt(weakref.WeakMethod, wrong)
attempt(weakref.WeakMethod)
attempt(weakref.WeakMethod, c.method, None, 1)
attempt(setattr, m, "attribute", 1)
told = weakref.WeakMethod(c.method, lambda r: print("told", r is told, r()))
del c
gc.collect()
print(m(), told(), m == same, m == m, m != same, m != m, m == told)

# The function goes first.
def function(self):
    return "borrowed"


import types
borrowed = weakref.WeakMethod(types.MethodType(function, c2), lambda r: print("function gone", r()))
print(borrowed()())
del function
gc.collect()
print(borrowed())
del c2
gc.collect()


class Own(weakref.WeakMethod):
    def __new__(cls, meth, name):
        self = super().__new__(cls, meth)
        self.name = name
        return self

    def __init__(self, meth, name):
        super().__init__(meth)


c3 = C()
own = Own(c3.method, "mine")
print(own.name, own()())
