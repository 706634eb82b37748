# A coroutine whose call is a statement of its own: the warning comes at once.
async def f(x): pass
class C:
    async def m(self): pass
f(1)
C().m()
f(x=1)
f(*[1])
def g():
    f(2)
    return 1
g()
for i in range(2): f(i)
async def main():
    f(5)
    await f(6)
try: main().send(None)
except StopIteration: print("done")
print("end")

class Meta(type):
    async def __call__(cls): pass
class D(metaclass=Meta): pass
D()
lambda: f(7)
def kept():
    c = f(9)
    c.close()
kept()
f(10).close()
def passed(x): x.close()
passed(f(11))
async def agen(): yield 1
agen()
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    f(12); f(13)
print([str(w.message) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    f(14)
