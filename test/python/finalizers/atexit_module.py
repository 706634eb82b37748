# The module atexit by hand: registering, forgetting, order, errors and wrong arguments. (The end of the program itself: test/unit/modules/program-end.test.ts.)
import atexit
import sys


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


atexit._clear()
print(atexit._ncallbacks())
attempt(atexit.register)
attempt(atexit.register, 3)
attempt(atexit.register, func=print)
attempt(atexit.unregister)
attempt(atexit.unregister, 1, 2)
attempt(atexit.unregister, func=1)
attempt(atexit._clear, 1)
attempt(atexit._ncallbacks, 1)
attempt(atexit._run_exitfuncs, 1)
print(atexit._ncallbacks())


@atexit.register
def one(*args, **kwargs):
    print("one", args, kwargs)


print(atexit.register(one, 1, b=2) is one)


class Equal:
    def __call__(self):
        print("Equal")

    def __eq__(self, other):
        print("asked", other is one)
        return other is print


def late():
    print("late")
    atexit.register(print, "registered meanwhile")


e = Equal()
atexit.register(e)
atexit.register(print, "printed", end="!\n")
atexit.register(lambda: 1 / 0)
atexit.register(late)
atexit.register(sys.exit, 5)
print(atexit._ncallbacks())
atexit.unregister(print)
print(atexit._ncallbacks())
sys.unraisablehook = lambda u: print("unraisable", u.exc_type.__name__, u.exc_value, u.err_msg.split(" at 0x")[0], u.object)
atexit._run_exitfuncs()
print(atexit._ncallbacks())
sys.unraisablehook = sys.__unraisablehook__


class Unequal:
    def __call__(self): pass
    def __eq__(self, other): raise ValueError("not comparable")


atexit.register(Unequal())
attempt(atexit.unregister, one)
print(atexit._ncallbacks())
atexit._clear()
