# Who is asked when instances of one class are sorted and sequences of them compared, and whose __len__ list() and its like ask for.
class D:
    def __lt__(self, o): print("lt"); return NotImplemented
try: sorted([D(), D()])
except TypeError as e: print(e)
try: D() < D()
except TypeError as e: print(e)
try: D() < 1
except TypeError as e: print(e)
try: min(D(), D())
except TypeError as e: print(e)
try: [D()] < [D()]
except TypeError as e: print(e)
class G(D):
    def __gt__(self, o): print("gt"); return NotImplemented
try: sorted([D(), G()])
except TypeError as e: print(e)
try: sorted([G(), D()])
except TypeError as e: print(e)
try: sorted([G(), G()])
except TypeError as e: print(e)
class E:
    def __getitem__(self, i): print("item", i); return [1,2,3][i]
    def __len__(self): print("len"); return 100
m = E()
print(list(m)); print(tuple(m)); print([*m]); print(sorted(m)); print(set(m)); print(bytes(m)); print(bytearray(m)); print([x for x in m]); L=[]; L.extend(m); L+=m; L[0:0]=m; print(dict.fromkeys(m)); print(list(reversed(m)) if 0 else 0); print(list(zip(m))); print(list(map(str, m))); print(sum(m), max(m), any(m), all(m)); a,b,c=m; print(2 in m); print(list(iter(m))); print("".join(map(str,m))); print(list(enumerate(m))); print(list(filter(None, m)))
print(list(reversed(m))[-1:]); L[0:0]=reversed(m)
print([D()] == [D()], [[D()]] != [[D()]])
for op in ("<", "<=", ">", ">="):
    for a, b in (([D()], [D()]), ((D(),), (D(),)), ([[D()]], [[D()]]), ([D()], [1]), ([1, D()], [1, 2]), ({1: D()}.items(), {1: D()}.items())):
        try: print(op, eval(f"a {op} b"))
        except TypeError as e: print(op, e)
class Add:
    def __add__(self, o): print("add"); return NotImplemented
    def __radd__(self, o): print("radd"); return NotImplemented
for f in (lambda: sum([Add(), Add()]), lambda: [Add()] + [Add()] + Add(), lambda: Add() + [Add()], lambda: sum([1, Add()]), lambda: sorted([Add(), Add()]), lambda: max([D(), D()]), lambda: sorted([D(), 1]), lambda: sorted([1, D()]), lambda: sorted([3, 1], key=lambda x: D())):
    try: print(f())
    except TypeError as e: print(e)
