# Conditions of comprehensions: and, or, chains and conditional expressions in one another.
def k1():
    x = 1
    z = 0
    r = [i
     for i in (1,
      0, 2)
     if (i if
       z else
       x)
     if (x if
       x else
       z)
     ]
def k2():
    x = 1
    z = 0
    r = [i
     for i in (1,
      0, 2)
     if (i <
       2 <
       3) or (
       x)
     if (i <
       2 <
       3) and (
       x)
     ]
def k3():
    x = 1
    z = 0
    r = [i
     for i in (1,
      0, 2)
     if (i or
       z) and (
       x or
       z)
     if not (i
        and
        z)
     if not (i
        or
        z)
     ]
def k4():
    x = 1
    z = 0
    r = [i
     for i in (1,
      0, 2)
     if not (i <
        2 <
        3)
     if (not i if
       z
     else x or
       z)]
def s1():
    x = 1
    z = 0
    r = [i
     for i in (1,
      2)
     if i and (
       x,
       x)
     or z]
def s2():
    x = 1
    z = 0
    r = [i
     for i in (1,
      0, 2)
     if i and (
       z)
     or z]
def s3():
    x = 1
    z = 0
    r = [i
     for i in (1,
      0, 2)
     if i and
       z or
       x]
import sys
FN=s1.__code__.co_filename
fs_=[v for k,v in list(globals().items()) if type(v) is type(s1) and k[:2] != "fx"]
def show(a):
    if isinstance(a,(int,str,type(None))): return repr(a)
    return type(a).__name__
for f in fs_:
    ev=[]
    def tr(fr,e,a):
        if fr.f_code.co_filename not in (FN,"<string>"): return
        ev.append(f"{fr.f_code.co_name[:5]}:{e}:{fr.f_lineno}:{show(a[0]) if e=='exception' else show(a)}")
        return tr
    sys.settrace(tr)
    try: r=f()
    except BaseException as x: r=type(x).__name__
    finally: sys.settrace(None)
    print("==",f.__name__,show(r),*ev,sep="\n")
    ev=[]
    def pr(fr,e,a):
        if fr.f_code.co_filename not in (FN,"<string>"): return
        ev.append(f"{fr.f_code.co_name[:5]}:{e}:{fr.f_lineno}:{show(a)}")
    sys.setprofile(pr)
    try: r=f()
    except BaseException as x: r=type(x).__name__
    finally: sys.setprofile(None)
    print("== P",f.__name__,show(r),*ev,sep="\n")
