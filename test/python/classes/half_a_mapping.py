# A class with one of __setitem__ and __delitem__ has the slot for both.
class S:
    def __setitem__(self, k, v): print("set", k)
class D:
    def __delitem__(self, k): print("del", k)
class N(S):
    __delitem__ = None
class Plain: pass
for x in (S(), D(), N(), Plain()):
    for k in (0, "a", slice(1, 2), (1, 2)):
        try: x[k] = 1
        except Exception as e: print(type(x).__name__, type(e).__name__, e)
        try: del x[k]
        except Exception as e: print(type(x).__name__, type(e).__name__, e)
    try: x[1] += 1
    except Exception as e: print(type(x).__name__, type(e).__name__, e)
