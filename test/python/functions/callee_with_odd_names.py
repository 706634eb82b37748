# What an error calls a callable whose __qualname__ and __module__ are anything.
class Text:
    def __init__(self, t): self.t = t
    def __str__(self):
        if self.t is None: raise ValueError("no text")
        return self.t
    def __eq__(self, other): return self.t == "b" and other == "builtins"
class C:
    def __init__(self, **k): self.__dict__.update(k)
    def __call__(self, *a, **k): return a, k
    def __str__(self): return "a C"
class G(Exception):
    def __getattr__(self, name): return 4
    def __call__(self): pass
for f in (C(), C(__qualname__=3), C(__qualname__=Text("q"), __module__=5), C(__qualname__=None), C(__qualname__="f", __module__=None),
          C(__qualname__=Text("q"), __module__=Text("b")), C(__qualname__=Text("q"), __module__="builtins"), C(__qualname__=Text(None)), C(__qualname__="x", __module__=Text(None)), G(1), G()):
    for call in (lambda: f(*1), lambda: f(**1), lambda: f(1, *None), lambda: f(k=1, **{"k": 2}), lambda: f(**{1: 2})):
        try: print(call())
        except Exception as e: print(type(e).__name__, e)
