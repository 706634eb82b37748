x = 1
print([sorted(locals()) for i in [1]][0][:3], 'x' in [locals() for i in [1]][0])
print([locals() is globals() for i in [1]], [sorted(vars()) for i in [1]] == [['i']], [sorted(dir()) for i in [1]])
print([eval('i') for i in [1]], [eval('x') for i in [1]])
print({k: sorted(locals()) for k in [1]}, [sorted(locals()) for i in [1] for j in [2]])
import sys
print([type(sys._getframe().f_locals).__name__ for i in [1]], [sorted(sys._getframe().f_locals) for i in [1]])
[exec('zq = i') for i in [5]]
print('zq' in globals())
[sys._getframe().f_locals.__setitem__('zp', 5) for i in [5]]
print('zp' in globals())
print(sorted(list(locals() for i in [1])[0]))
class Q:
    x = 1
    print([sorted(locals()) for i in [1]], [eval('x') for i in [1]], [sorted(vars()) for i in [1]], {1: sorted(dir()) for i in [1]})
    def f(self): return __class__
    print([sorted(locals()) for i in [1]])
    print([type(sys._getframe().f_locals).__name__ for i in [1]])
    y = [(lambda: i) for i in [1]]
    print([sorted(locals()) for i in [1] if (lambda: i)])
class G[T]:
    print([sorted(locals()) for i in [1]], [sorted(locals()) for i in [T]])
def f():
    a = 1
    class R:
        b = a
        print([sorted(locals()) for i in [1]], [(sorted(locals()), a) for i in [1]])
        print(sorted(locals()))
f()
exec("x = 2\nprint([sorted(locals()) for i in [1]])", {})
exec("x = 2\nprint([sorted(locals()) for i in [1]])", {}, {'y': 2})
print([i for i in [1] if print(sorted(locals())) or i], [locals() for _ in ()])
