# Lines of a `finally` that holds no more than a name, on the way out by `continue` and `break`.
import sys
def tr(f,*a):
    ev=[]
    def t(fr,e,arg):
        if fr.f_code is not f.__code__: return
        ev.append(f"{e[0]}{fr.f_lineno-f.__code__.co_firstlineno}"); return t
    sys.settrace(t)
    try: f(*a)
    except Exception as e: ev.append(repr(e))
    finally: sys.settrace(None)
    print(f.__name__,a," ".join(ev))
def a1():
    for i in range(2):
        try:
            if i: continue
        finally:
            i
def a2():
    for i in range(2):
        try:
            if i: continue
            1/0
        except ZeroDivisionError as e:
            pass
        else:
            pass
        finally:
            i
def a3():
    for i in range(2):
        try:
            if i: continue
        finally:
            i += 1
def a4():
    for i in range(2):
        try:
            if i: break
        finally:
            i
    else:
        i
def a5():
    while True:
        try:
            return
        finally:
            5
def a6(x):
    while x:
        try:
            x -= 1
            continue
        finally:
            pass
def a7(x):
    while x:
        try:
            if x == 2: 
                x = 0
                continue
            x = 2
        finally:
            if x: pass
def a8(x):
    while x:
        x -= 1
        try:
            if x == 2: 
                continue
        finally:
            x and x
def a9(x):
    for y in x:
        try:
            if y:
                if y > 1: continue
                else: break
        finally:
            "doc"
            ...
def a10(x):
    for y in x:
        with memoryview(b"") as q:
            if y: continue
            break
def a11(x):
    for y in x:
        try:
            if y: continue
        finally:
            try: x
            finally: y
def a12(x):
    for y in x:
        try:
            try:
                if y: continue
            finally: x
        finally: y
def a13(x):
    for y in x:
        try:
            if y: continue
        except E:
            pass
        finally:
            x
        y
def a14(x):
    for y in x:
        try:
            1/y
        except ZeroDivisionError:
            continue
        finally:
            x
def a15(x):
    for y in x:
        try:
            1/y
        except ZeroDivisionError as e:
            continue
        y
def a16(x):
    for y in x:
        try: return y
        finally: x
def a17(x):
    for y in x:
        try: return 5
        finally: x
def a18(x):
    for y in x:
        try: continue
        finally: x
def a19(x):
    for y in x:
        try:
            if y:
                continue
            x
        finally: x
def a20(x):
    for y in x:
        try:
            if y:
                continue
            x()
        except TypeError: pass
        finally:
            x
tr(a1);tr(a2);tr(a3);tr(a4);tr(a5);tr(a6,2);tr(a7,1);tr(a8,4);tr(a9,[0,2,1]);tr(a10,[1,0]);tr(a11,[0,1]);tr(a12,[0,1]);tr(a13,[0,1]);tr(a14,[0,1]);tr(a15,[0,1]);tr(a16,[1]);tr(a17,[1]);tr(a18,[1]);tr(a19,[1,0]);tr(a20,[1,0])
