# The frame of a suspended generator: its line, its variables, and what becomes of it when the generator goes on or ends.
import sys


import sys


def gen(limit):
    total = 0
    for i in range(limit):
        total += i
        received = yield total
    return total


g = gen(3)
frame = g.gi_frame
print(frame is g.gi_frame, frame.f_code is gen.__code__, frame.f_code is g.gi_code)
print(frame.f_back, frame.f_lineno - frame.f_code.co_firstlineno)
print(dict(frame.f_locals))
print(next(g), frame.f_lineno - frame.f_code.co_firstlineno)
print(sorted(frame.f_locals.items()))
frame.f_locals["total"] = 100
print(g.send("sent"))
print(frame.f_locals["received"], frame.f_locals["i"])
print(frame.f_back)
frame.f_locals["limit"] = "unused now"
print(next(g))
try:
    next(g)
except StopIteration as stop:
    print("returned", stop.value)
print(g.gi_frame)
print(sorted(frame.f_locals.items()))
print(frame.f_back is sys._getframe())
