# STOP_ITERATION of loops over generators.
import sys
M=sys.monitoring; E=M.events
M.use_tool_id(3,"t")
ev=[]
M.register_callback(3,E.STOP_ITERATION,lambda c,l,e: ev.append((c.co_name,e)))
def gen():
    x = yield 1
    yield x
def g1():
    for x in gen():
        pass
def g2():
    for x in gen():
        pass
    g = gen()
def g3():
    for x in gen():
        pass
    h()
def g4():
    for x in gen(): pass
    for x in gen():
        1 if x else 2
    x
for s in (E.STOP_ITERATION,E.STOP_ITERATION|E.PY_RETURN):
  for g in g1,g2,g3,g4:
    ev.clear()
    M.set_events(3,s)
    try: g()
    except NameError: pass
    M.set_events(3,0)
    print(ev)
def counted(n):
    yield from range(n)
def g1():
    for x in counted(0): pass
def g2():
    for x in counted(1): pass
def g3():
    for x in counted(3): pass
for g in g1,g2,g3:
    ev.clear()
    M.set_events(3,E.STOP_ITERATION)
    g()
    M.set_events(3,0)
    print(ev)
