# Sequence patterns: what counts as a sequence, star positions, nesting, lazy indexing.
import sys


class Seq:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        print("len")
        return self.n

    def __getitem__(self, i):
        print("item", i)
        return i * 10


class ListSub(list):
    def __len__(self):
        print("sub len")
        return super().__len__()

    def __getitem__(self, i):
        print("sub item", i)
        return super().__getitem__(i)


def m(x):
    match x:
        case []:
            return "empty"
        case [a]:
            return "one", a
        case [a, b]:
            return "two", a, b
        case [a, *rest, z] if rest and len(rest) == 1:
            return "three", a, rest, z
        case [first, *_]:
            return "many", first
        case _:
            return "no sequence"


for x in ([], (), [1], (1, 2), [1, 2, 3], range(5), range(0), "ab", b"ab", bytearray(b"ab"), {1: 2}, {1, 2}, iter([1]), memoryview(b"ab"), Seq(1), None, ListSub([1, 2]), (i for i in ())):
    print(type(x).__name__, m(x))


def positions(x):
    match x:
        case [1, *a]:
            return "head", a
        case [*a, 9]:
            return "tail", a
        case [a, *_, [b, *c]]:
            return "nested", a, b, c
        case *a, b:
            return "open", a, b


print(positions([1, 2, 3]), positions([2, 9]), positions([5, 6, [7, 8]]), positions([5, 6]), positions([]), positions([9]))
match [[1, [2, [3]]], (4, 5)]:
    case [[a, [b, [c]]], (d, e)]:
        print(a, b, c, d, e)
for source in ("match x:\n case [*a, *b]: pass", "match x:\n case [a, a]: pass", "match x:\n case a | b: pass", "match x:\n case a | 1: pass", "match x:\n case [a] | [b]: pass", "match x:\n case a: pass\n case b: pass", "match x:\n case _: pass\n case 1: pass", "match x:\n case {**a, 'k': 1}: pass", "match x:\n case {'a': 1, 'a': 2}: pass", "match x:\n case C(a=1, a=2): pass", "match x:\n case C(a=1, 2): pass", "match x:\n case f'x': pass", "match x:\n case -a: pass", "match x:\n case 1 + 1: pass", "match x:\n case a.b as c.d: pass", "match x:\n case 1 as _: pass", "match x:\n case {**_}: pass", "match x:\n case *a: pass", "match x:\n case [(*a)]: pass", "match x:\n case C(**k): pass", "match x:\n case {a: 1}: pass", "match x:\n case 1j + 1: pass", "match x:\n case _ as y: pass", "match x:\n case _ | 1: pass", "match x:\n pass", "match x:\n", "match x: case 1: pass", "match x:\n case 1 if y := 2: pass", "match x:\n case C.D(): pass", "match x:\n case (C)(): pass", "match x:\n case t'a': pass", "match x:\n case {f'a': 1}: pass", "match x:\n case a(): pass\n case a: pass", "match (yield):\n case 1: pass", "match x:\n case {1: a, 2: a}: pass", "match x:\n case {-1: a, 1+1j: b, None: c, a.b: d}: pass", "match x:\n case {'a': 1, **rest, }: pass", "match x:\n case lambda: pass"):
    try:
        compile(source, "<s>", "exec")
        print("ok |", repr(source))
    except SyntaxError as e:
        print(e.msg, "|", repr(source))
