# Line events at the ends of comprehensions: which line comes after the last item.
import sys
def v1(x):
    return [a
        for a in
            x]
def v2(x):
    y = [a
        for a in
            x]
def v3(x):
    y = [x
        for a in
            x]
def v4(x):
    y = [x
        for a in
            [1, []]
        ]
def v5(x):
    y = [x
        for a in
            [1, []] if a
        ]
def v6(x):
    y = [
        x
        for a in
            [1, []]
        ]
def v7(x):
    y = [a for a in
            [1, []]
        ]
    return y
def v8(x):
    f0([a for a in
            [1, []]
        ])
def v9(x):
    y = 1
    while y:
        y = [a for a in
            x[1:]
        ]
        x = ()
def f0(x): pass
def tr(f, e, a):
    if f.f_code is f0.__code__: return
    log.append(e[0] + str(f.f_lineno - f.f_code.co_firstlineno))
    return tr
for v in v1,v2,v3,v4,v5,v6,v7,v8,v9:
    log = []
    sys.settrace(tr)
    v((1,2))
    sys.settrace(None)
    print(v.__name__, *log)
