# `else` after except* is compiled after the clauses: what comes first among names and errors.
def f(x):
    try: a = 1
    except* ValueError as e: b = 2
    else: c = 3
    finally: d = 4
    return locals()
def g(x):
    try: a = 1
    except ValueError as e: b = 2
    else: c = 3
    return locals()
def h(x):
    try:
        print("body")
        if x: raise ExceptionGroup("g", [ValueError(1)])
    except* ValueError as e:
        print("clause")
    else:
        x = 1 / 0
    print("end", x)
print(f.__code__.co_varnames, g.__code__.co_varnames, f(1), g(1))
h(1)
try: h(0)
except ZeroDivisionError as e: print(e.__traceback__.tb_next.tb_lineno)
for star in "*", "":
    try: compile(f"try: pass\nexcept{star} A:\n  match x:\n    case (a | 1): pass\nelse:\n  match x:\n    case (b | 1): pass", "s", "exec")
    except SyntaxError as e: print(e.msg, e.lineno)
for i in range(2):
    try: pass
    except* KeyError: pass
    else:
        if i: continue
        print("else", i)
