def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


def f(a, b=1, *c, d, **e):
    x = [a, 2]
    return x


c = f.__code__
print(c.replace() == c, c.replace() is c, hash(c.replace()) == hash(c))
r = c.replace(co_name="g", co_qualname="h.g", co_filename="other.py", co_firstlineno=100)
print(r.co_name, r.co_qualname, r.co_filename, r.co_firstlineno, r == c, r.co_varnames)
print([line - 100 for _, _, line in r.co_lines() if line is not None][-1] == [line - c.co_firstlineno for _, _, line in c.co_lines()][-1])
print(c.__replace__(co_name="q").co_name)
f.__code__ = c.replace(co_varnames=("p", "b", "d", "c", "e", "x"))
print(f(p=1, d=2), f.__code__.co_varnames)
f.__code__ = c.replace(co_posonlyargcount=1)
t(lambda: f(a=1, d=2))


def g():
    return "text", print


g.__code__ = g.__code__.replace(co_consts=tuple("TEXT" if k == "text" else k for k in g.__code__.co_consts), co_names=("len",))
print(g())
for changes in (
    {"co_argcount": -1},
    {"co_argcount": "x"},
    {"co_posonlyargcount": -1},
    {"co_kwonlyargcount": 5},
    {"co_nlocals": 99},
    {"co_firstlineno": -1},
    {"co_flags": -1},
    {"co_flags": 2**40},
    {"co_flags": "x"},
    {"co_code": "x"},
    {"co_consts": []},
    {"co_names": []},
    {"co_names": (1,)},
    {"co_varnames": ("a",)},
    {"co_varnames": 3},
    {"co_freevars": 3},
    {"co_cellvars": "x"},
    {"co_filename": 3},
    {"co_name": b"x"},
    {"co_qualname": None},
    {"co_linetable": 3},
    {"co_exceptiontable": "x"},
    {"foo": 1},
    {"co_stacksize": -1},
):
    t(lambda: c.replace(**changes))
t(lambda: c.replace(1))
t(lambda: type(c)())
