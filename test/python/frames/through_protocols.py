import sys


def callers():
    out = []
    frame = sys._getframe(1)
    while frame:
        out.append(frame.f_code.co_name)
        frame = frame.f_back
    return " < ".join(out)


class P:
    def __init__(self):
        print(callers())

    @property
    def prop(self):
        print(callers())
        return 1

    def __getattr__(self, name):
        print(name, callers())
        return name

    def __len__(self):
        print(callers())
        return 3

    def __bool__(self):
        print(callers())
        return True

    def __iter__(self):
        print(callers())
        yield callers()

    def __enter__(self):
        print(callers())
        return self

    def __exit__(self, *exc):
        print(callers(), exc[0])
        return True

    def __eq__(self, other):
        print(callers())
        return True

    def __getitem__(self, key):
        print(callers())
        return key

    def __call__(self):
        print(callers())

    def __str__(self):
        print(callers())
        return "P"

    def __format__(self, spec):
        print(callers(), repr(spec))
        return "P"

    def __contains__(self, x):
        print(callers())
        return False


def use():
    p = P()
    p.prop
    p.missing
    len(p)
    if p:
        pass
    not p
    for x in p:
        print(x)
    with p:
        raise ValueError
    p == 1
    p[0]
    p()
    str(p)
    f"{p:>3}"
    print(p)
    1 in p
    [*p]
    getattr(p, "prop")


use()
