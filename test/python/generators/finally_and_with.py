# try/finally and with inside generators, closed early, thrown into, exhausted, and never started.
class CM:
    def __init__(self, name, suppress=False):
        self.name, self.suppress = name, suppress

    def __enter__(self):
        print("enter", self.name)
        return self.name

    def __exit__(self, kind, value, tb):
        print("exit", self.name, kind.__name__ if kind else None)
        return self.suppress


def g(suppress=False):
    with CM("outer"):
        try:
            with CM("inner", suppress) as name:
                yield name
                yield "second"
            yield "after inner"
        except ValueError as e:
            print("caught", e)
            yield "in except"
        finally:
            print("finally")
            yield "in finally"
            print("finally goes on")
    print("end")
    return "returned"


def drive(it, *actions):
    for action in actions:
        try:
            if action is None:
                print("->", next(it))
            elif action == "close":
                print("-> closed", it.close())
            else:
                print("->", it.throw(action))
        except BaseException as e:
            print("->", type(e).__name__, e)
    while True:
        try:
            it.close()
            return
        except RuntimeError:
            print("-> still open")


print("exhaust")
drive(g(), None, None, None, None, None)
print("close at first")
drive(g(), None, "close")
print("close suppressed")
drive(g(True), None, "close")
print("throw ValueError")
drive(g(), None, ValueError("v"), None, None)
print("throw suppressed")
drive(g(True), None, ValueError("v"), None, None)
print("throw KeyError")
drive(g(), None, KeyError("k"), None)
print("throw in finally")
drive(g(), None, None, None, None, OSError("in finally"))
print("unstarted")
drive(g(), "close", None)
drive(g(), KeyError("unstarted"), None)


def returns_in_finally():
    try:
        yield 1
    finally:
        return "swallowed"


import warnings
it = returns_in_finally()
next(it)
try:
    it.throw(ValueError)
except StopIteration as e:
    print(e.value)
it = returns_in_finally()
next(it)
print(it.close())


def loop():
    while True:
        try:
            x = yield
        except GeneratorExit:
            print("cleanup")
            raise
        except Exception as e:
            print("ignored", e)
        else:
            print("got", x)
            if x is None:
                break
        finally:
            print("each time")


it = loop()
next(it)
for value in (1, KeyError("k"), 2):
    it.throw(value) if isinstance(value, Exception) else it.send(value)
it.close()
