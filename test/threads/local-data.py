# Thread-local data: other attributes in each thread, made by __init__ on first use there.
import _thread
import time

done = _thread.allocate_lock()
done.acquire()


class Box(_thread._local):
    shared = "class"

    def __init__(self, start, *, step=1):
        made.append((start, step))
        self.n = start
        self.step = step

    def advance(self):
        self.n += self.step
        return self.n


made = []
out = {}
box = Box(10, step=5)
box.advance()
plain = _thread._local()
plain.x = "main"


def run(name, times):
    out[name] = [box.advance() for _ in range(times)], hasattr(plain, "x"), box.__dict__ == vars(box), box.shared
    plain.x = name
    del box.step
    out[name] += (plain.x, sorted(box.__dict__))
    done.release()


for name, times in (("a", 1), ("b", 3)):
    _thread.start_new_thread(run, (name, times))
    done.acquire()
print(out["a"])
print(out["b"])
print(made, box.n, plain.x, sorted(box.__dict__))


# An __init__ that fails is tried again.
class Picky(_thread._local):
    def __init__(self):
        tries.append(len(tries))
        if len(tries) == 2:
            raise LookupError("not yet")
        self.ok = True


tries = []
picky = Picky()


def use():
    try:
        picky.ok
    except LookupError as e:
        out["picky"] = str(e), picky.ok
    done.release()


_thread.start_new_thread(use, ())
done.acquire()
print(out["picky"], tries)


# Many accesses from several threads, so that the code becomes hot.
counter = _thread._local()


def count(n):
    counter.n = 0
    for _ in range(n):
        counter.n += 1
    out[n] = counter.n


for n in (400, 500, 600):
    _thread.start_new_thread(count, (n,))
while len(out) < 6:
    time.sleep(0.001)
print([out[n] for n in (400, 500, 600)], hasattr(counter, "n"))
# expect:
# ([15], False, True, 'class', 'a', ['n'])
# ([15, 20, 25], False, True, 'class', 'b', ['n'])
# [(10, 5), (10, 5), (10, 5)] 15 main ['n', 'step']
# ('not yet', True) [0, 1, 2]
# [400, 500, 600] False
