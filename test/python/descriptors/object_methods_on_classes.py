# The methods of object, called on classes.
def attempt(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)

class A:
    x = 1
    def method(self): pass

attempt(lambda: object.__getattribute__(A, "x"))
attempt(lambda: object.__getattribute__(A, "__name__"))
attempt(lambda: object.__getattribute__(A, "method") is A.method)
attempt(lambda: object.__getattribute__(A, "mro")())
attempt(lambda: sorted(object.__dir__(A))[:5])
attempt(lambda: "x" in object.__dir__(A))
attempt(lambda: object.__getstate__(A)["x"])
attempt(lambda: sorted(object.__getstate__(A))[-1])
attempt(lambda: object.__getstate__(int))
attempt(lambda: object.__setattr__(A, "y", 2))
attempt(lambda: object.__delattr__(A, "x"))
attempt(lambda: A.y)
