# Lines of comprehensions, assignments, with targets, formats and of what ends a finally.
def c1():
    a = [(i,
          j)
         for i in range(2)
         if i
         for j in (i,
                   i)
         if j]
def c2():
    b = {k:
         v
         for k, v in
         zip("ab", [1, 2])}
def c3():
    c = list(x
             for x in
             [y
              for y in (1, 2)]
             )
def c4():
    d = [[i for i in
          range(j)]
         for j in range(2)]
def c5():
    e = {x for x in (1,)} | {
        y for y in ()}
def c6():
    f = sum(i for i in [
        1, 2] if
        i)
def c7():
    f = sum((i for i in [
        1, 2]))
    g = sum([
        1, 2])
    g = sum({
        1:
        2})
    for i in [
         1,
         2]: pass
    for i in (i for i in [
         1,
         2]): pass
    for i in {
         1,
         2}: pass
    1 in [
       2,
       1]
    [i for i in [
        1, 2]]
    [i for i in
       [1,
       2]]
    [i for i in {1,
       2} for j in [
       1,
       2]]
def p1():
    x = a = 1
    c = "%s %s" % (
        x,
        a)
    c = ("%s %s"
         % (
        x,
        a))
    c = "%s" \
      "%r" % (x,
              a)
    c = "%s" % (
         x,)
    c = "%s" % \
         x
    c = "%d" % (
         x)
    c = "%d %s" % (
         x,
         a)
    c = "a%%b" % (
         )
    print(
     "%s %-10.3s"
     % (a,
       c))
def as1():
    x = [0] * 4
    x[0], x[
      0] = 1, \
        2
    x[0], x[1] = (x,
       x)
    a, b = (x,
      x)
    a, b = (1,
      2)
    a, b, c = (1,
      x,
      2)
    a, b, c = (
      1,
      2,
      2)
    (a,
     b) = (
       b,
       a)
    (a,
     b, c) = [
       b,
       a,
       c]
    [a] = (
       b,)
    (a,
     ) = (
       1,)
    a, *b = (
     1,
     2)
    a, b, c, d = (
     1,
     x,
     3,
     4)
    x[a:
      ], b = (1,
      2)
    a, b = x[
      0], \
      x[1]
    for a, b in (
       (1,
        2),): pass
    return (1,
       2)
def wi():
    class CM:
        def __enter__(self):
            return (1, 2)
        def __exit__(self, *a):
            return True
    with CM(
        ) as (a,
              b), \
        CM() as \
          c:
        pass
    d = CM()
    with d as \
         d.x:
        pass
    with d as \
         (d.y,
          d.
          z):
        1/0
    with (d
          as
          a,
          d as
          b): pass
    with (d as b,
          CM() as
             global_):
        return a
def fin(x=1):
    def f1():
        try:
            1/0
        finally:
            if x: a = 1
            else: b = 2
    def f2():
        try:
            1/0
        finally:
            if x:
                if x:
                    a = 1
                elif x == 3:
                    b = 2
    def f3():
        try:
            1/0
        finally:
            try:
                pass
            except KeyError:
                pass
    def f4():
        try:
            1/0
        finally:
            try:
                1/0
            except ZeroDivisionError as e:
                pass
            else:
                pass
    def f5():
        try:
            1/0
        finally:
            match x:
                case 1:
                    pass
                case _:
                    a = 1
    def f6():
        try:
            1/0
        finally:
            with d():
                raise KeyError
    def f7():
        try:
            1/0
        finally:
            for i in (1, 2):
                if i == 2: break
            else:
                pass
    def f8():
        try:
            1/0
        finally:
            def g(): pass
    def f9():
        try:
            1/0
        finally:
            assert (x or
                  x)
    def f10():
        try:
            1/0
        finally:
            x and (
               x)
    def f11():
        try:
            1/0
        finally:
            a = (1 if x else
                 2)
    class d:
        def __enter__(self): pass
        def __exit__(self, *a): return 1
    for f in (f1,f2,f3,f4,f5,f6,f7,f8,f9,f10,f11):
        try: f()
        except ZeroDivisionError as e:
            print(f.__name__, e.__traceback__.tb_next.tb_lineno)
import sys
FN=c1.__code__.co_filename
fs_=[v for k,v in list(globals().items()) if type(v) is type(c1) and k[:2] != "fx"]
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
