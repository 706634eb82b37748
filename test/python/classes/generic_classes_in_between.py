# Generic in the middle of a hierarchy: __init_subclass__ goes on, and errors name it.
class Base:
    def __init_subclass__(cls, kw=None, **k):
        print("sub", cls.__name__, kw, k)
        super().__init_subclass__(**k)
class K[Q](tuple): pass
class M(K, Base): pass
class N(K, Base, kw=3): pass
class O[T](Base, kw=4): pass
class P(O[int], kw=5): pass
for bases, kw in (((K, Base), {"x": 1}), ((K,), {"y": 2})):
    try: type("X", bases, {}, **kw)
    except TypeError as e: print(e)
try:
    class Q[T](*(object,)): pass
except TypeError as e: print(e)
from typing import Generic
try: type("R", (object, Generic, int), {})
except TypeError as e: print(e)
