# What abstract classes say when something is wrong, with the frames of the module `abc` in the tracebacks.
import abc
class X(abc.ABC):
    def __init_subclass__(cls): 1/0
class H(abc.ABC):
    @classmethod
    def __subclasshook__(cls, c):
        if c is int: return 3
        raise KeyError
import traceback
def t(f):
    try: print(f())
    except BaseException: traceback.print_exc(file=__import__("sys").stdout)
def mk():
    class Y(X): pass
t(mk)
t(lambda: isinstance(2, H))
t(lambda: isinstance("2", H))
t(lambda: issubclass(str, H))
t(lambda: issubclass(4, H))
t(lambda: H.register(4))
t(lambda: H.register())
class J(abc.ABC):
    @abc.abstractmethod
    def f(self): pass
    @property
    @abc.abstractmethod
    def g(self): pass
t(lambda: J())
class K(J):
    def f(self): pass
t(K)
t(lambda: K.register(J))
t(lambda: J.register(K))
t(lambda: abc.ABCMeta())
t(lambda: abc.ABCMeta("A"))
t(lambda: abc.ABCMeta("A", (), {}))
t(lambda: abc.ABCMeta("A", (), {}).__module__)
t(lambda: abc.abstractmethod(5))
t(lambda: abc.get_cache_token() >= 0)
