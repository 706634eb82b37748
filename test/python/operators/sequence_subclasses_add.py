# Subclasses of list and tuple that define + for themselves, forward or reflected: which method is asked first, also by +=.
class A(list):
    def __add__(self, o): return ("A.add", type(o).__name__)
    def __radd__(self, o): return ("A.radd", type(o).__name__)
class T(tuple):
    def __add__(self, o): return ("T.add",)
    def __radd__(self, o): return ("T.radd",)
class R(list):
    def __radd__(self, o): return ("R.radd", type(o).__name__)
for f in (lambda: A()+[1], lambda: [1]+A(), lambda: A()+A(), lambda: (1,)+T(), lambda: T()+(1,), lambda: [1]+R(), lambda: R()+[1], lambda: R()+R(), lambda: (1,)+R(), lambda: [1]+T(), lambda: 1+A(), lambda: A()+1):
    try: print(f())
    except TypeError as e: print(e)
def aug(x, y):
    x += y
    return x
for x, y in ((A(), [1]), ([1], A()), ((1,), T()), (T(), (1,)), ([1], R()), (R(), [2]), ([1], T())):
    try: print(type(aug(x, y)).__name__, x)
    except TypeError as e: print(e)
