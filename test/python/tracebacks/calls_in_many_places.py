# Positions in tracebacks of calls: through properties, operators, comprehensions, decorators, with, for, unpacking, f-strings.
import sys


class Bad:
    @property
    def prop(self):
        raise ValueError("prop")

    def __add__(self, o):
        raise ValueError("add")

    def __getitem__(self, k):
        raise ValueError("getitem")

    def __setitem__(self, k, v):
        raise ValueError("setitem")

    def __iter__(self):
        raise ValueError("iter")

    def __enter__(self):
        raise ValueError("enter")

    def __exit__(self, *a):
        pass

    def __call__(self, *a, **k):
        raise ValueError("call")

    def __bool__(self):
        raise ValueError("bool")

    def __lt__(self, o):
        raise ValueError("lt")

    def __format__(self, s):
        raise ValueError("format")

    def __neg__(self):
        raise ValueError("neg")

    def __contains__(self, x):
        raise ValueError("contains")

    def __delattr__(self, n):
        raise ValueError("delattr")

    def __setattr__(self, n, v):
        raise ValueError("setattr")

    def __iadd__(self, o):
        raise ValueError("iadd")

    def __hash__(self):
        raise ValueError("hash")

    def __eq__(self, o):
        raise ValueError("eq")

    def __index__(self):
        raise ValueError("index")


b = Bad()
d = {}


def f01(): return 1 + b.prop + 2
def f02(): return (b + 1) * 2
def f03(): return [1, b[0], 3]
def f04(): b["key"] = 5
def f05():
    for x in b:
        pass
def f06():
    with b as c:
        pass
def f07(): return len(b(1, *[2], k=3))
def f08(): return 1 if b else 2
def f09(): return 0 < 1 and b < 2 < 3
def f10(): return f"{1} {b:>5} {2}"
def f11(): return 1 - -b
def f12(): return 5 in b or 6
def f13(): del b.x
def f14(): b.attr = 1
def f15():
    global b
    b += 1
def f16(): return {b: 1}
def f17(): return [1, 2][b]
def f18(): return [y for y in (1, 2) if b]
def f19(): x, y = b
def f20(): return {**d, "k": b.prop}
def f21(): return (lambda: b.prop)()
def f22(): return sorted([b, b])
def f23(): assert b, "message"
def f24(): return b == 1 == 2
def f25():
    while b:
        pass
def f26(): return not b
def f27(): return print(
        1,
        b.prop,
    )
def f28(): return max(
    (b.prop for _ in [1]), default=0)
def f29(): x = y = b[
        0
    ]
def f30():
    match 1:
        case 1 if b:
            pass
def f31():
    try:
        b.prop
    finally:
        pass
def f32(): raise b.prop
def f33(): return d["missing"]["x"]
def f34(): return (yield_ := b.prop)
def f35(): exec("b.prop", globals())


for name in sorted(n for n in list(globals()) if n.startswith("f") and n[1:].isdigit()):
    try:
        globals()[name]()
    except Exception as e:
        sys.excepthook(type(e), e, e.__traceback__.tb_next)
