# Comprehensions as operands, and their conditions over several lines.
import sys
def v1(c):
    if c == [b for b in
         [1, 2]
         ]: pass
def v2(c):
    a = [b for b in
         [1, (1 or
         c)]
         ]
def v3(c):
    b = 1
    if c == [b for b in
         [1, (1 or
         c)]
         ]: pass
def v4(c):
    if c: pass
    elif (c) == [b for b in
         [1, (1 or
         c)]
         ]: pass
def v5(c):
    if (c and
        c): pass
    x = [c for c in (1, 2) if (c
       and c)]
    x = [c for
       c in (1, 2) if (c
       or c or
       c
       )]
    x = 1
def v6(c):
    b = 1
    if c == [b for b in
         (1, c)
         ]: pass
def v7(c):
    b = 1
    x = c == [b for b in
         (1, c)
         ]
def v8(c):
    b = 1
    x = c, [b for b in
         (1, c)
         ]
def v9(c):
    b = 1
    x = (c
       == [b for b in
         (1, c)
         ])
def v10(c):
    b = 1
    x = f0(
       [b for b in
         (1, c)
         ])
def f0(x): pass
def tr(f, e, a):
    if f.f_code.co_name[0] != "v": return
    log.append(e[0] + str(f.f_lineno - f.f_code.co_firstlineno))
    return tr
for v in v1,v2,v3,v4,v5,v6,v7,v8,v9,v10:
    log = []
    sys.settrace(tr)
    v((1,2))
    v(0)
    sys.settrace(None)
    print(v.__name__, *log)
