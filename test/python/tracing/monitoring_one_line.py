# LINE of sys.monitoring tells of a body on the line of its definition only if somebody wants to know of the start, too.
import sys
M=sys.monitoring; E=M.events
def one(): return 1
def two(a=
   1): return 1
def three(a, b=1): x = a; return x
def four():
    return 2
lam = lambda: 5
def gen(): yield 1; yield 2
class C: x = 1
async def co(): return 1
T=3
M.use_tool_id(T,"t")
ev=[]
M.register_callback(T,E.LINE,lambda c,l: ev.append((c.co_name,l)))
def run():
    one()
    two()
    three(1)
    four()
    lam()
    list(gen())
    [*(i for i in [1,2])]
    [lam() for i in (1,)]
    class D: y = 1
    exec("a=1")
    exec("a=1\nb=2")
    eval("1+2")
    try: co().send(None)
    except StopIteration: pass
    g = gen(); next(g); next(g); next(g, 0)
    one(); one()
def rec(n): return rec(n-1) if n else 0
for how in 0,1:
    ev.clear()
    M.set_events(T,E.LINE) if how==0 else M.set_events(T,E.LINE|E.PY_START)
    run()
    rec(2)
    M.set_events(T,0)
    print(*ev, sep="\n")
import sys
def tr(f,e,a):
    ev.append((f.f_code.co_name,e,f.f_lineno)); return tr
ev.clear()
sys.settrace(tr)
run()
sys.settrace(None)
print(*ev, sep="\n")
for c in one,two,three,four,run:
    M.set_local_events(T,c.__code__,E.LINE)
    ev.clear()
    if c is three: c(1)
    else: c()
    print(ev)
