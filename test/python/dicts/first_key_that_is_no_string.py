# A dict of strings gets another key while it is iterated over: CPython makes its table anew, and so notices other keys that are replaced.
class S(str): pass

def run(d, step, view=lambda d: d):
    out = []
    try:
        for n, k in enumerate(view(d)):
            out.append(k)
            if n > 30: break
            step(d, k, n)
    except RuntimeError as e:
        out.append(str(e))
    return out, list(d)

def replaced_by(*keys):
    def step(d, k, n):
        if n < len(keys):
            d.pop(k, None)
            d[keys[n]] = n
    return step

for n in range(1, 14):
    for keys in ((1,), ((1, 2),), (S("x"),), ("\ud800", 2), ("x", 1), (None, "y", "z"), ("y", "z", 3.5), (1, 2, 3, 4, 5, 6), ("a", 1, "b", 2, "c", 3)):
        print(n, keys, run({"k%d" % i: i for i in range(n)}, replaced_by(*keys)), len(keys))

def last_of(d, k, n):
    if n == 1:
        d.popitem()
        d[n] = n
print(run({"a": 1, "b": 2, "c": 3}, last_of), run({"a": 1, "b": 2, "c": 3}, last_of, dict.items), run({"a": 1, "b": 2, "c": 3}, last_of, reversed))

class Rng:
    def __init__(self, seed): self.s = seed
    def __call__(self, n):
        self.s = (self.s * 1103515245 + 12345) & 0x7fffffff
        return (self.s >> 8) % n
def key():
    k = r(12)
    return [str(k), str(k), str(k), k, (k, k), S(k), None][r(7)]
for case in range(500):
    r = Rng(case * 7919 + 3)
    d = {}
    for i in range(r(14)): d["s%d" % i if r(9) else i] = 1
    for i in list(d)[:-1]:
        if r(3) == 0: del d[i]
    if r(3) == 0: d.update({("u%d" % i): i for i in range(r(9))})
    if r(3) == 0: d.update({(i if r(3) else "v%d" % i): i for i in range(r(9))})
    if r(4) == 0: d = d.copy()
    if r(9) == 0: d.clear(); d["q"] = d["r"] = 1
    def step(d, k, n):
        for _ in range(r(3)):
            if not d: break
            old = list(d)[r(len(d))]
            new = key()
            if new not in d: d[new] = d.pop(old)
    print(case, run(d, step, (lambda d: d, dict.items, dict.values)[r(3)]))
