# Comprehensions and loops whose code is long.
import sys

SOURCE = """def c1():
    x = 1
    z = 0
    r = {i:
     (
      LONG
     )
     for i in (1,
      2)
     if i
     if i > 1
    }
    return 1
def c2():
    x = 1
    z = 0
    r = list((
      LONG
     )
     for i in (1,
      2)
     if i
      > 1
    )
    return 1
def c3():
    x = 1
    z = 0
    r = [i
     for i in (1,
      2)
     if i and (
      LONG
     )
     or z]
    return 1
def c4():
    x = 1
    z = 0
    r = [i
     for i in (1,
      2)
     for k in (i, (
      LONG
     ))
     if z]
    return 1
def c5():
    x = 1
    z = 0
    r = [i
     for i in (1,
      2)
     for k in (i, (
      LONG
     ))
     if k
     if z
     for l in (k,
       i)]
    return 1
def c6():
    x = 1
    z = 0
    r = [[i
     for i in (k,
      (
      LONG
     ))]
     for k in (x,)
     for i in (
       2, x)]
    return 1
def c7():
    x = 1
    z = 0
    for q in (1, 2):
      r = [i for i in (1,
      2)
      if i
      ]
      if q: continue
      y = (
      LONG
     )
    return 1
def c8():
    x = 1
    z = 0
    for q in (1, 2):
      r = [i for i in (1,
      2)
      if i
      ]
      y = (
      LONG
     )
      [q for q in
       r
       if
       q]
    return 1
def c9():
    x = 1
    z = 0
    while x < 3:
      x += 1
      y = (
      LONG
     )
      [q for q in
       y
       if
       z]
    return 1
def c10():
    x = 1
    z = 0
    r = [i if (
      LONG
     ) else
     z
     for i in (1,
      2)]
    return 1
"""
functions = {}
exec(SOURCE.replace("LONG\n", "".join(f"x.real + {i} * x.imag,\n" for i in range(60))), functions)
functions.pop("__builtins__")
def show(a):
    if isinstance(a,(int,str,type(None))): return repr(a)
    return type(a).__name__
for f in functions.values():
    ev=[]
    def tr(fr,e,a):
        if fr.f_code.co_filename != "<string>": return
        ev.append(f"{fr.f_code.co_name[:5]}:{e}:{fr.f_lineno}:{show(a[0]) if e=='exception' else show(a)}")
        return tr
    sys.settrace(tr)
    try: r=f()
    except BaseException as x: r=type(x).__name__
    finally: sys.settrace(None)
    print("==",f.__name__,show(r),*ev,sep="\n")
    ev=[]
    def pr(fr,e,a):
        if fr.f_code.co_filename != "<string>": return
        ev.append(f"{fr.f_code.co_name[:5]}:{e}:{fr.f_lineno}:{show(a)}")
    sys.setprofile(pr)
    try: r=f()
    except BaseException as x: r=type(x).__name__
    finally: sys.setprofile(None)
    print("== P",f.__name__,show(r),*ev,sep="\n")
