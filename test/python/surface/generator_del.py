def gen():
    try:
        yield 1
        yield 2
    finally:
        print("finally")


g = gen()
print(next(g), g.__del__(), g.gi_frame, list(g))
g = gen()
print(g.__del__(), list(g))


async def coro():
    pass


async def agen():
    yield


c = coro()
c.close()
print(c.__del__(), c.cr_frame)
a = agen()
s = a.asend(None)
try:
    s.send(None)
except StopIteration as e:
    print(e.value)
print(s.__del__())
