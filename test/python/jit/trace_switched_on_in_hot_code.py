import sys
events = []
def tracer(f, ev, arg):
    if f.f_code.co_filename != __file__: return
    events.append((f.f_code.co_name, ev, f.f_lineno))
    return tracer
def on(depth=1):
    f = sys._getframe(depth)
    while f:
        f.f_trace = tracer
        f = f.f_back
    sys.settrace(tracer)
def off(): sys.settrace(None)
def gen(n, at, stop):
    for i in range(n):
        if i == at: on()
        yield i
        if i == stop: off()
def user(n, at, stop):
    t = 0
    for x in gen(n, at, stop):
        t += sq(x)
    return t
def sq(x):
    return x * x
class Op:
    def __init__(self, v):
        self.v = v
        if v == 777: on()
    def __add__(self, o):
        return Op(self.v + o)
    @property
    def val(self):
        return self.v
    def __lt__(self, o):
        if o.v == 555: on()
        return self.v < o.v
def ops(n, at):
    t = 0
    for i in range(n):
        a = Op(i) + 1
        if i == at:
            a = Op(776) + 1
            t += a.val
            off()
        t += a.val
    return t
def srt(n, at):
    for i in range(n):
        l = sorted([Op(3), Op(555 if i == at else 2), Op(1)])
        off()
    return [x.v for x in l]
def deep(n, at):
    if n == 0:
        if at: on()
        return 0
    r = deep(n - 1, at)
    return r + 1
def exc(n, at):
    out = 0
    for i in range(n):
        try:
            try:
                boom(i, i == at)
            finally:
                out += 1
        except ValueError:
            out += 1
            off()
    return out
def boom(i, at):
    if at: on()
    raise ValueError(i)
for k in range(3): user(300, -1, -1); ops(300, -1); srt(100, -1); exc(200, -1)
for i in range(100): deep(5, False)
def case(f, *a):
    del events[:]
    r = f(*a)
    off()
    print(r, len(events))
    for e in events: print(e)
case(user, 300, 250, 252)
case(ops, 300, 200)
case(srt, 100, 99)
case(exc, 200, 150)
case(deep, 10, True)
case(deep, 400, True)
# profile
pe = []
def prof(f, ev, arg): pe.append((f.f_code.co_name, ev))
def pr(n, at):
    t = 0
    for i in range(n):
        if i == at: sys.setprofile(prof)
        t += sq(i) + len([i])
    sys.setprofile(None)
    return t
pr(300, -1)
print(pr(300, 297), pe)
mon = sys.monitoring
mon.use_tool_id(2, 't')
me = []
mon.register_callback(2, mon.events.PY_START, lambda c, o: me.append(('s', c.co_name)))
mon.register_callback(2, mon.events.LINE, lambda c, l: me.append(('l', c.co_name, l)))
def mo(n, at):
    for i in range(n):
        if i == at: mon.set_events(2, mon.events.PY_START | mon.events.LINE)
        sq(i)
    mon.set_events(2, 0)
mo(300, -1); mo(300, 298)
print(me)
