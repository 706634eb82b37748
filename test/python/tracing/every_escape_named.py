# Every way that makes a frame object out of a running or finished call, each used once and the frames compared.
import sys


def names(frame, stop=None):
    out = []
    while frame is not None:
        out.append(frame.f_code.co_name)
        frame = frame.f_back
    return out


def by_getframe():
    return sys._getframe(), sys._getframe(0), sys._getframe(1)


a, b, caller = by_getframe()
print("getframe", a is b, caller is sys._getframe(), names(a), a.f_lineno, a.f_back is caller)


def by_current_frames():
    frame = list(sys._current_frames().values())[0]
    return frame is sys._getframe(), names(frame)


print("current_frames", by_current_frames())


def by_exception():
    try:
        1 / 0
    except ZeroDivisionError as e:
        here = sys._getframe()
        return e.__traceback__.tb_frame is here, sys.exc_info()[2].tb_frame is here, sys.exception().__traceback__.tb_frame is here, e.__traceback__.tb_lineno - here.f_code.co_firstlineno


print("exception", by_exception())


def by_nested_exception():
    def fail():
        raise KeyError("x")
    try:
        fail()
    except KeyError as e:
        tb = e.__traceback__
        return tb.tb_frame is sys._getframe(), names(tb.tb_next.tb_frame), tb.tb_next.tb_frame.f_back is sys._getframe(), tb.tb_next.tb_next


print("nested exception", by_nested_exception())


def generator():
    frame = sys._getframe()
    yield frame
    yield frame is sys._getframe(), names(frame)


g = generator()
frame = next(g)
print("generator", g.gi_frame is frame, frame.f_back, frame.f_generator is g, next(g))
list(g)
print("finished generator", g.gi_frame, frame.f_generator)


async def coroutine():
    return sys._getframe()


c = coroutine()
before = c.cr_frame
try:
    c.send(None)
except StopIteration as e:
    print("coroutine", e.value is before, c.cr_frame, before.f_generator)


async def agen():
    yield sys._getframe()


ag = agen()
before = ag.ag_frame
try:
    ag.asend(None).send(None)
except StopIteration as e:
    print("async generator", e.value is before, ag.ag_frame is before, before.f_generator is ag)

seen = []


def tracer(frame, event, arg):
    seen.append((event, frame.f_code.co_name, frame is sys._getframe(1) if event != "return" else None))
    return tracer


def traced():
    return "t"


sys.settrace(tracer)
traced()
sys.settrace(None)
print("settrace", seen)
seen.clear()


def profiler(frame, event, arg):
    if event in ("call", "return"):
        seen.append((event, frame.f_code.co_name, frame is sys._getframe(1)))


sys.setprofile(profiler)
traced()
sys.setprofile(None)
print("setprofile", seen)
held = []


def called():
    held.append(sys._getframe())
    return "result"


print("call_tracing", sys.call_tracing(called, ()), names(held[0])[:2])


def finished(depth):
    local = f"local {depth}"
    if depth:
        return finished(depth - 1)
    return sys._getframe()


frame = finished(3)
chain = []
while frame is not None:
    chain.append((frame.f_code.co_name, frame.f_locals.get("local") if frame.f_code.co_name == "finished" else None))
    frame = frame.f_back
print("cascade", chain)
frame = finished(0)
print("clear", frame.f_locals["local"], frame.clear(), dict(frame.f_locals))
try:
    sys._getframe().clear()
except RuntimeError as e:
    print("clear running", e)
g = generator()
frame = next(g)
try:
    print("clear suspended", frame.clear(), g.gi_frame, next(g, "over"))
except RuntimeError as e:
    print("clear suspended", e)


class Body:
    frame = sys._getframe()
    name = frame.f_code.co_name


print("class body", Body.name, Body.frame.f_back is sys._getframe(), Body.frame.f_locals["name"])
exec("frame = sys._getframe()", globals())
print("exec", frame.f_code.co_name, frame.f_code.co_filename, frame.f_back is sys._getframe(), frame.f_globals is globals())
frame = eval("sys._getframe()")
print("eval", frame.f_code.co_name, frame.f_back is sys._getframe())
frames = [sys._getframe() for _ in range(2)]
print("comprehension", frames[0] is sys._getframe(), len(set(map(id, frames))))
frames = list(sys._getframe() for _ in range(2))
print("generator expression", frames[0].f_code.co_name, frames[0] is frames[1])
frame = (lambda: sys._getframe())()
print("lambda", frame.f_code.co_name, frame.f_lineno)
print("module name", sys._getframemodulename(), sys._getframemodulename(0), sys._getframemodulename(5))


def walk_through_builtins():
    return sorted([1], key=lambda x: names(sys._getframe())[:3] and 1), max([2], key=lambda x: len(names(sys._getframe()))), list(map(lambda x: names(sys._getframe())[:2], [1]))


print("through builtins", walk_through_builtins())


class WithSpecial:
    def __len__(self): return len(names(sys._getframe()))
    def __repr__(self): return str(names(sys._getframe())[:2])
    def __eq__(self, other): return names(sys._getframe())[0] == "__eq__"
    def __getattr__(self, name): return names(sys._getframe())[:2]
    def __enter__(self): return names(sys._getframe())[:2]
    def __exit__(self, *e): print("exit", names(sys._getframe())[:2])


w = WithSpecial()
print("special methods", len(w), repr(w), w == 1, w.anything, [w] == [1])
with w as entered:
    print("with", entered)
