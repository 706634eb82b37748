# append, insert, pop, remove, index, count, extend, copy, clear and reverse with every kind of argument.


def attempt(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except Exception as e:
        return f"{type(e).__name__}: {e}"


class Idx:
    def __init__(self, v): self.v = v
    def __index__(self): return self.v


def run(name, *args):
    l = [1, 2, 3, 2]
    r = attempt(getattr(l, name), *args)
    return "itself" if r is l else r, l


for name, cases in {"append": [(1,), ([],), (), (1, 2)], "insert": [(0, 9), (-1, 9), (100, 9), (-100, 9), ("0", 9), (1.0, 9), (Idx(2), 9), (2**70, 9), (-2**70, 9), (0,), (True, 9)], "pop": [(), (0,), (-1,), (4,), (-5,), ("0",), (None,), (Idx(1),), (2**70,), (1, 2), (True,)],
                    "remove": [(2,), (9,), (2.0,), ("2",), (), (True,)], "index": [(2,), (2, 2), (2, -1), (2, 2, 3), (9,), (2, 2**70), (2, -2**70, 2**70), (2, "0"), (2, None), (2, Idx(2)), (True,), ()], "count": [(2,), (2.0,), (9,), (True,), ()], "extend": [([4],), ("ab",), (5,), (None,), ({1: 2},), (range(2),), ((x for x in "q"),), (), ([1], [2])],
                    "copy": [(), (1,)], "clear": [(), (1,)], "reverse": [(), (1,)], "__iadd__": [([4],), ("ab",), (5,), ((7,),)], "__imul__": [(2,), (0,), (-1,), (1.0,), ("2",), (Idx(2),)], "__add__": [([4],), ((4,),), ("a",), (None,)], "__mul__": [(2,), (0,), (-3,), (1.5,), ([],)], "__contains__": [(2,), (2.0,), ("x",), ()],
                    "__eq__": [([1, 2, 3, 2],), ((1, 2, 3, 2),), (5,)], "__lt__": [([1, 2, 4],), ([1],), ((9,),), (["x"],)], "__init__": [(), ([7],), (5,), ([1], [2])], "__delitem__": [(0,), (9,), ("0",), (slice(0, 2),)], "__sizeof__": [(1,)], "__reversed__": [(1,)], "sort": [(1,)], "__class_getitem__": [(int,), ((int, str),), ()]}.items():
    for args in cases:
        shown = [a.v if isinstance(a, Idx) else a if not hasattr(a, "gi_frame") else "gen" for a in args]
        print(name, shown, *run(name, *args))
l = [1]
l.append(l)
print(l, repr(l), l == l, l[1] is l, l.copy(), l[1:] == l[1:], len(l * 3))
l.extend(l[:1])
m = l
m += [5]
print(l is m, attempt(lambda: [1] + (2,)), attempt(lambda: [1] < [None]), attempt(lambda: [1, None] < [1, None]), [1, 2] < [1, 2, 0], [] < [0], [[1], 2] == [[1], 2.0], [float("nan")] == [float("nan")])
