# Messages that name a type with its module, unless it is the program's own.
ns = {"__name__": "pkg.m"}
exec('''
class Outer:
    class A: pass
    class Slots: __slots__ = "q",
    class Half:
        def __enter__(self): pass
        def __aenter__(self): pass
    class S(str): pass
''', ns)
Outer = ns["Outer"]


class Own:
    __slots__ = "q",


def use(x):
    with x: pass


def use_async(x):
    async def f():
        async with x: pass
    f().send(None)


import sys

for f in (use, use_async, lambda x: x.q, lambda x: x.zz, sys.intern, len, lambda x: "{0[0]x}".format(x), lambda x: "{0.zz[}".format(x)):
    for x in (Outer.A(), Outer.Slots(), Outer.Half(), Outer.S("s"), Own(), 3):
        try:
            print(f(x))
        except Exception as e:
            print(type(e).__name__, e)
