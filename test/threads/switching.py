# Threads that only compute give way to one another, wherever they are: in loops, calls, generators, natives that call back.
import _thread
import sys

sys.setswitchinterval(1e-4)
finished = _thread.allocate_lock()
finished.acquire()


def busy_until(flags, i):
    n = 0
    while not flags[i]:
        n += 1
    flags[i + 1] = n > 0


flags = [False] * 4
for i in range(3):
    _thread.start_new_thread(busy_until, (flags, i))
total = 0
for i in range(200_000):
    total += i & 3
flags[0] = True
while not flags[3]:
    pass
print(total, flags)


# Recursion and floats, in compiled code when it is hot.
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def floats(n):
    x = 0.0
    for i in range(n):
        x += i * 0.5
    return x


results = {}


def compute(name, f, *args):
    results[name] = f(*args)
    if len(results) == 4:
        finished.release()


_thread.start_new_thread(compute, ("fib", fib, 18))
_thread.start_new_thread(compute, ("floats", floats, 60_000))
_thread.start_new_thread(compute, ("sorted", lambda: sorted(range(20_000), key=lambda x: -x)[:3]))
_thread.start_new_thread(compute, ("sum", lambda: sum(x * x for x in range(30_000))))
finished.acquire()
print(sorted(results.items()))


# A thread may recurse as deeply as the limit says, each on its own stack.
def down(n):
    return 0 if n == 0 else 1 + down(n - 1)


def deep():
    try:
        down(100_000)
    except RecursionError as e:
        results["deep"] = (down(900), str(e))
    finished.release()


_thread.start_new_thread(deep, ())
finished.acquire()
print(down(900), results["deep"])


# A generator runs in one thread at a time.
def numbers():
    yield 1
    entered.release()
    inside.acquire()
    yield 2


entered, inside = _thread.allocate_lock(), _thread.allocate_lock()
entered.acquire()
inside.acquire()
g = numbers()
print(next(g))


def resume():
    results["next"] = next(g)
    finished.release()


_thread.start_new_thread(resume, ())
entered.acquire()
try:
    next(g)
except ValueError as e:
    print(e)
inside.release()
finished.acquire()
print(results["next"], list(g))


# Blocking in the middle of natives: a sort key, a comparison, a property, __init__, a comprehension.
class Item:
    def __init__(self, n):
        with gate:
            self.n = n

    @property
    def key(self):
        with gate:
            return self.n

    def __lt__(self, other):
        with gate:
            return self.n < other.n


gate = _thread.allocate_lock()


def sorter(name, over):
    items = [Item(n) for n in (3, 1, 2)]
    results[name] = [i.n for i in sorted(items)], [i.n for i in sorted(items, key=lambda i: i.key)], max(items).n
    over.release()


overs = {name: _thread.allocate_lock() for name in "ab"}
with gate:
    for name, over in overs.items():
        over.acquire()
        _thread.start_new_thread(sorter, (name, over))
for over in overs.values():
    over.acquire()
print(results["a"], results["b"])
# expect:
# 300000 [True, True, True, True]
# [('fib', 2584), ('floats', 899985000.0), ('sorted', [19999, 19998, 19997]), ('sum', 8999550005000)]
# 900 (900, 'maximum recursion depth exceeded')
# 1
# generator already executing
# 2 []
# ([1, 2, 3], [1, 2, 3], 3) ([1, 2, 3], [1, 2, 3], 3)
