# While the object lives nobody is called, and references with callbacks are objects of their own.
import weakref


class C:
    pass


calls = []
c = C()
a = weakref.ref(c, calls.append)
b = weakref.ref(c, calls.append)
p = weakref.proxy(c, calls.append)
print(a is b, a == b, weakref.getweakrefcount(c), len(weakref.getweakrefs(c)), calls)
plain = weakref.ref(c)
print([r is plain for r in weakref.getweakrefs(c)], weakref.getweakrefcount([]), weakref.getweakrefs(3))
cache = {weakref.ref(c): "value"}
print(cache[weakref.ref(c)], cache[plain], plain in cache)
