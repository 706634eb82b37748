def gen():
    yield 1


async def coro():
    pass


async def agen():
    yield 1


for make in (gen, coro, agen):
    obj = make()
    print(type(obj).__name__, repr(obj).split(" at ")[0])
    for operation in (len, next, iter, bool):
        try:
            result = operation(obj)
            print(" ", operation.__name__, type(result).__name__)
        except TypeError as e:
            print(" ", operation.__name__, e)
    if hasattr(obj, "close"):
        obj.close()

try:
    gen()[0]
except TypeError as e:
    print(e)
try:
    gen() + gen()
except TypeError as e:
    print(e)
try:
    gen(1)
except TypeError as e:
    print(e)
g = gen()
try:
    g.send()
except TypeError as e:
    print(e)
try:
    g.throw()
except TypeError as e:
    print(e)
try:
    g.missing
except AttributeError as e:
    print(e)
try:
    g.attribute = 1
except AttributeError as e:
    print(e)
print(callable(gen), callable(g))
print([hasattr(g, name) for name in ("send", "throw", "close", "__next__", "__iter__", "__await__")])
