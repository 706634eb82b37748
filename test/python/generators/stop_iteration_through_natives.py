# A StopIteration that Python code raises below a native iterator arrives as it is: its value, its traceback.
def stop(*a): raise StopIteration("x")
class S:
    def __iter__(self): return self
    def __next__(self): raise StopIteration("s")
def yf(it):
    r = yield from it
    print("r", r)
for mk in (lambda: map(stop,[1]), lambda: filter(stop,[1]), lambda: iter(stop,1), lambda: zip(S()), lambda: enumerate(S()), lambda: map(str,S()), lambda: map(stop,S()), lambda: zip([1],S())):
    try: list(yf(mk()))
    except Exception as e: print(repr(e))
    try: print(next(mk()))
    except Exception as e:
        print(repr(e)); tb=e.__traceback__
        while tb: print(tb.tb_frame.f_code.co_name,end=" "); tb=tb.tb_next
        print()
    try: print(mk().__next__())
    except Exception as e: print(repr(e), e.__context__)


def quiet(x):
    list(S())
    return False


class Quiet:
    def __init__(self):
        self.n = 1

    def __iter__(self):
        return self

    def __next__(self):
        list(S())
        self.n -= 1
        if self.n < 0:
            raise StopIteration
        return self.n


def five():
    list(S())
    return 5
    yield


def none():
    list(S())
    return
    yield


class Items:
    def __len__(self):
        return 1

    def __getitem__(self, i):
        list(S())
        raise IndexError


# What ended inside of it before is not what ends it.
for it in (filter(quiet, [1, 2]), iter(lambda: quiet(1), False), zip(Quiet(), []), map(quiet, []), zip(five()), zip(none()),
           enumerate(five()), map(str, none()), reversed(Items()), iter(Items()), zip([1], none())):
    print(type(it).__name__, end=" ")
    try:
        print(next(it))
    except StopIteration as e:
        print(repr(e), e.value, e.__traceback__.tb_next is None)
print(next(map(stop, [1]), "default"), list(map(stop, [1])), [*zip(S(), [1])])
try:
    next(map(lambda _: next(iter(())), [1]))
except StopIteration as e:
    tb = e.__traceback__
    while tb is not None:
        print(tb.tb_frame.f_code.co_name, end=" ")
        tb = tb.tb_next
    print(e.__context__)
