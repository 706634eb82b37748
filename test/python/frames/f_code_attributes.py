import sys


def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    local = a
    other = local
    return sys._getframe().f_code


code = f(1, d=4)
print(code is f.__code__)
print(code.co_name, code.co_qualname)
print(code.co_argcount, code.co_posonlyargcount, code.co_kwonlyargcount)
print(code.co_nlocals, code.co_varnames)
print(code.co_cellvars, code.co_freevars)
print(code.co_firstlineno)
print(code.co_filename.endswith("f_code_attributes.py"))
print(bool(code.co_flags & 0x04), bool(code.co_flags & 0x08))


def outer(x):
    y = 1

    def inner(z):
        return x + y + z + sys._getframe().f_lineno

    return inner


inner = outer(1)
print(outer.__code__.co_cellvars, outer.__code__.co_varnames)
print(inner.__code__.co_freevars, inner.__code__.co_varnames)
print(inner.__code__.co_qualname)


def gen():
    yield


async def coro():
    pass


async def agen():
    yield


for function in (f, gen, coro, agen):
    flags = function.__code__.co_flags
    print(function.__name__, [bool(flags & bit) for bit in (0x20, 0x80, 0x200)])
print(f.__code__ == f.__code__, hash(f.__code__) == hash(f.__code__))
try:
    f.__code__.co_name = "x"
except AttributeError as e:
    print(e)
