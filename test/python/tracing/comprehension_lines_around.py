# The same inside of with, try, loops and coroutines, and with operands after the comprehension.
import sys
class cm:
    def __enter__(self): pass
    def __exit__(self, *a): pass
def v1(d):
    with cm():
        a = [d
            for c in
            [1, []]
            ]
        b = 2
def v2(d):
    try:
        a = [d
            for c in
            [1, []]
            ]
        b = 2
    except E: pass
def v3(d):
    try:
        a = [d
            for c in
            [1, []]
            ]
        b = 2
    finally: pass
async def v4(d):
        a = [d
            for c in
            [1, []]
            ]
        b = 2
def v5(d):
    for x in (1, 2):
        with cm():
            f0(x)
            a = [d
                for c in
                [1, []]
                ]
            b = 2
def v6(d):
    d = f0([d
        for b in [1, (2 == 0)]],d
        )
    return 1
def v7(d):
    d = f0(list(d for c in (1, ([] or [b for a in 
                        [1, 0]]))))
def v8(d):
    d = f0(list(d for c in (1, ([] or [b for a in 
                        [1, 0]]))), 1)
def f0(*x): pass
def tr(f, e, a):
    if f.f_code.co_name[0] != "v": return
    log.append(e[0] + str(f.f_lineno - f.f_code.co_firstlineno))
    return tr
for v in v1,v2,v3,v4,v5,v6,v7,v8:
    log = []
    sys.settrace(tr)
    try:
        x = v((1,2))
        if v is v4: x.send(None)
    except (StopIteration, NameError): pass
    sys.settrace(None)
    print(v.__name__, *log)
