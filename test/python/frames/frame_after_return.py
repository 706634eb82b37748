# A frame outlives its call: its line, its variables, and the f_back of a finished frame.
import sys


def make(n):
    local = n * 2
    items = [n]
    return sys._getframe()


frames = [make(i) for i in range(4)]
for frame in frames:
    print(frame.f_locals["n"], frame.f_locals["local"], frame.f_locals["items"])
print(len({id(frame) for frame in frames}))
frames[0].f_locals["items"].append("shared")
print(frames[0].f_locals["items"], frames[1].f_locals["items"])
frames[2].f_locals["local"] = "rewritten"
print(frames[2].f_locals["local"], frames[3].f_locals["local"])


def recursive(n, out):
    mine = n
    out.append(sys._getframe())
    if n:
        recursive(n - 1, out)
    mine = -n
    return out


for frame in recursive(3, []):
    print(frame.f_locals["n"], frame.f_locals["mine"], frame.f_back.f_locals.get("n", "module"))


def deleted():
    gone = 1
    kept = 2
    frame = sys._getframe()
    del gone
    return frame


print(sorted(deleted().f_locals))
