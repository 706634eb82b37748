# dir() of objects that answer for `__dict__` and `__class__` themselves.
class D:
    x = 1
    def __getattribute__(self, n): print("ga", n); return object.__getattribute__(self, n)
print(len(dir(D())) - len(dir(object)))
class G:
    @property
    def __dict__(self): print("dict"); return {"abc": 1}
    @property
    def __class__(self): print("class"); return int
print([n for n in dir(G()) if n in ("abc", "bit_length")])
class H:
    def __getattribute__(self, n):
        print("ga", n)
        if n == "__dict__": raise ValueError("no")
        return object.__getattribute__(self, n)
try: dir(H())
except ValueError as e: print(e)
class I:
    def __getattribute__(self, n):
        print("ga", n)
        if n == "__dict__": raise AttributeError("no")
        if n == "__class__": return 5
        return object.__getattribute__(self, n)
try: print(len(dir(I())))
except Exception as e: print(repr(e))
class J:
    def __getattribute__(self, n):
        if n == "__dict__": return 5
        return object.__getattribute__(self, n)
try: print(len(dir(J())) - len(dir(object)))
except Exception as e: print(repr(e))
