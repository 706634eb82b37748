# sys._current_frames, sys._current_exceptions and sys._getframe with several threads.
import _thread
import sys

ready, go, done = _thread.allocate_lock(), _thread.allocate_lock(), _thread.allocate_lock()
for each in (ready, go, done):
    each.acquire()
result = []


def names(frame):
    out = []
    while frame is not None:
        out.append(f"{frame.f_code.co_name}:{frame.f_lineno - frame.f_code.co_firstlineno}")
        frame = frame.f_back
    return out


def outer(a):
    b = a + 1
    result.append(inner(b))
    done.release()


def inner(c):
    d = [c]
    try:
        raise LookupError("handled")
    except LookupError:
        ready.release()
        go.acquire()
    result.append(names(sys._getframe()))
    return d, c


ident = _thread.start_new_thread(outer, (1,))
ready.acquire()
frames = sys._current_frames()
print(sorted(frames) == sorted([ident, _thread.get_ident()]))
other = frames[ident]
print(names(other), names(frames[_thread.get_ident()])[-1].split(":")[0])
print(other.f_locals["c"], other.f_locals["d"], sorted(other.f_back.f_locals))
exceptions = sys._current_exceptions()
print(repr(exceptions[ident]), exceptions[_thread.get_ident()])
print(sys._current_frames()[ident] is other)
try:
    other.clear()
except RuntimeError as e:
    print(e)
# Written from here, read there.
other.f_locals["c"] = 40
go.release()
done.acquire()
print(result)
print(other.f_back.f_code.co_name, other.f_locals["d"], other.f_lineno - other.f_code.co_firstlineno)
print(ident in sys._current_frames())
# expect:
# True
# ['inner:6', 'outer:2'] <module>
# 2 [2] ['a', 'b']
# LookupError('handled') None
# True
# cannot clear an executing frame
# [['inner:7', 'outer:2'], ([2], 40)]
# outer [2] 8
# False
