"""Iterators of ranges and lists that a loop does not have to itself, and those it has: counted in locals of compiled code."""

import sys
def f(n):
    it = iter(range(n))
    total = 0
    for x in it:
        total += x
        if x % 5 == 0:
            total += next(it, 0)
    return total
def g(n):
    out = 0
    for i in range(n):
        for j in range(i, n, 2):
            if j % 7 == 3:
                break
            try:
                out += 1 // (j % 3)
            except ZeroDivisionError:
                out += sys._getframe().f_lineno
                continue
            out ^= j
        else:
            out += 1
    return out
def h(items):
    s = 0
    for x in items:
        s += x
        if x == 3 and len(items) < 40:
            items.append(3)
        if s > 10000: items.clear()
    return s, len(items)
def gen(n):
    for i in range(n):
        yield i
        for j in range(i):
            yield j * i
class It:
    def __init__(s, it): s.it = it
    def __iter__(s): return s.it
def k(n):
    r = range(n); it = iter(r); t = 0
    for a in It(it):
        t += a
        if a == 3: t += next(it)
    for a in [1,2,3].__iter__(): t += a
    l = iter([1,2,3,4,5]); 
    for a in l:
        t += a
        for b in l: t += b; break
    return t
for i in range(300):
    r = f(20), g(12), h([1,2,3]), sum(gen(8)), k(9)
print(r)
