# Class bodies are calls; decorators, defaults and base classes are lines.
import sys

log = []


def tracer(frame, event, arg):
    if frame.f_code.co_filename != __file__:
        return None
    if event == "return":
        arg = type(arg).__name__
    elif event == "exception":
        arg = arg[0].__name__, str(arg[1]), arg[2] is not None
    log.append((event, frame.f_code.co_name, frame.f_lineno, arg))
    return tracer


def traced(f, *args):
    log.clear()
    sys.settrace(tracer)
    try:
        result = f(*args)
    except BaseException as e:
        result = e
    finally:
        sys.settrace(None)
    print(f.__name__, repr(result))
    for entry in log:
        print("   ", *entry)



def decorate(value):
    return lambda f: f


def functions():
    @decorate(1)
    @decorate(
        2
    )
    def f(a, b=len("xy"),
          *, c=3):
        return a

    return f(1)


def classes():
    class Base:
        """Doc."""
        x = 1

        def method(self):
            return self.x

    @decorate(3)
    class Derived(
        Base,
        metaclass=type,
    ):
        y: int = 2

        @property
        def z(self): return super().method()

    return Derived().z


class Init:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __bool__(self):
        return self.n > 1


def special():
    i = Init(2)
    if i:
        return len(i)


for f in functions, classes, special:
    traced(f)
