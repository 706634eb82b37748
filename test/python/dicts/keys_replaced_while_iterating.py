# Dicts whose keys are replaced while they are iterated over: what is noticed depends on the room in CPython's table.
class Rng:
    def __init__(self, seed): self.s = seed
    def __call__(self, n):
        self.s = (self.s * 1103515245 + 12345) & 0x7fffffff
        return (self.s >> 8) % n

def run(d, step, limit=60):
    out = []
    try:
        for n, k in enumerate(d):
            out.append(k)
            if n >= limit: out.append("..."); break
            step(d, k, n)
    except RuntimeError as e:
        out.append(str(e))
    return out

def again(d, k, n):
    last = list(d)[-1]
    del d[last]
    d[last] = n
def own(d, k, n):
    del d[k]; d[k] = n
def replace(d, k, n):
    del d[k]; d["new%d" % n if isinstance(k, str) else ("new", n)] = n
def first(d, k, n):
    f = next(iter(d)); v = d.pop(f); d[f] = v
def popi(d, k, n):
    k, v = d.popitem(); d[k] = v
def clear(d, k, n):
    c = dict(d); d.clear(); d.update(c)
for size in list(range(1, 13)) + [20, 21, 22, 30, 42, 43, 44, 85, 86]:
    for step in (again, own, replace, first, popi, clear):
        for make in (lambda n: {i: i for i in range(n)}, lambda n: dict.fromkeys(range(n)), lambda n: {str(i): i for i in range(n)}, lambda n: dict([((i, i), i) for i in range(n)])):
            print(size, step.__name__, run(make(size), step)[-3:], len(run(make(size), step)))
r = Rng(7)
for case in range(400):
    size = 1 + r(14)
    d = {}
    for _ in range(r(3)):
        for i in range(r(20)): d[("x", i)] = 1
        for i in list(d): 
            if r(2): del d[i]
    for i in range(size): d[i] = i
    for _ in range(r(6)):
        d.pop(r(size), None)
        if r(2): d[r(size)] = 1
    def step(d, k, n):
        for _ in range(r(4)):
            w = r(4)
            if not d: break
            if w == 0: 
                key = list(d)[r(len(d))]; del d[key]; d[key] = 1
            elif w == 1:
                key = list(d)[r(len(d))]; del d[key]; d[("n", n, r(100))] = 1
            elif w == 2:
                key, v = d.popitem(); d[key] = v
            else:
                key = list(d)[-1]; del d[key]; d[key] = 2
    kind = r(3)
    if kind == 0: print(case, run(d, step))
    elif kind == 1: print(case, run(d.items(), lambda _, k, n: step(d, k, n)))
    else: print(case, run(d.values(), step))
