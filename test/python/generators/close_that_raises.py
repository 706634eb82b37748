# What a generator delegates to has a `throw` or `close` that cannot be had.
import sys

class Items:
    def __init__(self, error): self.error = error
    def __iter__(self): return self
    def __next__(self): return 1
    def __repr__(self): return "<items>"
    @property
    def throw(self): raise AttributeError("throw")
    @property
    def close(self): raise self.error("close")

def delegating(items):
    try:
        yield from items
    except BaseException as e:
        print("inside", type(e).__name__, e)
        raise

def hook(args):
    print("ignored:", args.exc_type.__name__, args.exc_value, args.err_msg, args.object)

kept = []
sys.unraisablehook = hook
for error in (KeyError, AttributeError):
    for act in (lambda g: g.throw(ValueError("mine")), lambda g: g.close(), lambda g: g.throw(GeneratorExit("exit"))):
        g = delegating(Items(error))
        kept.append(g)
        next(g)
        try:
            print("gave", act(g))
        except BaseException as e:
            print("raised", type(e).__name__, e)
sys.unraisablehook = sys.__unraisablehook__
