def f(a, b, /, c=1, *args, d, e=2, **kwargs):
    """Doc."""
    x = y = 0
    for i in args:
        print(i, len(kwargs))

    def inner():
        return a, x

    class C:
        z = x

    return [q for q in args], lambda: y


c = f.__code__
for name in "co_name co_qualname co_argcount co_posonlyargcount co_kwonlyargcount co_nlocals co_varnames co_cellvars co_freevars co_names co_flags co_firstlineno".split():
    print(name, getattr(c, name))
print(c.co_filename == __file__, c.co_consts[0] if "Doc." in c.co_consts else None)
for k in c.co_consts:
    if hasattr(k, "co_name"):
        print(k.co_name, k.co_qualname, k.co_freevars, k.co_flags, k.co_firstlineno, k.co_varnames)


def gen():
    yield


async def co():
    await gen()


async def agen():
    yield


for g in gen, co, agen, lambda *a: 0, lambda **k: 0:
    print(g.__code__.co_name, g.__code__.co_flags, g.__code__.co_varnames)
for name in "co_name", "co_varnames", "co_code":
    try:
        setattr(c, name, "x")
    except Exception as e:
        print(type(e).__name__, e)
    try:
        delattr(c, name)
    except Exception as e:
        print(type(e).__name__, e)
