import sys


def plain():
    return sys._getframe().f_generator


def gen():
    yield sys._getframe()


async def coro():
    return sys._getframe()


async def agen():
    yield sys._getframe()


print(plain(), sys._getframe().f_generator)
g = gen()
print(g.gi_frame.f_generator is g)
frame = next(g)
print(frame.f_generator is g)

c = coro()
try:
    c.send(None)
except StopIteration as stop:
    print(stop.value.f_code.co_name)
c2 = coro()
print(c2.cr_frame.f_generator is c2)
c2.close()

a = agen()
print(a.ag_frame.f_generator is a)

expression = (sys._getframe() for _ in range(1))
f = next(expression)
print(f.f_generator is expression, f.f_code.co_name)


class C:
    frame = sys._getframe()


print(C.frame.f_generator)
