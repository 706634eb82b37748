import builtins
import sys

marker = "global"


def f():
    marker = "local"
    frame = sys._getframe()
    print(frame.f_globals is globals(), frame.f_globals["marker"], frame.f_locals["marker"])
    print(frame.f_builtins is builtins.__dict__, frame.f_builtins["len"] is len)


f()
module = sys._getframe()
print(module.f_globals is module.f_locals)
print(module.f_globals is globals() is locals())
module.f_globals["made"] = 42
print(made)
module.f_locals["made_too"] = 43
print(made_too)
del module.f_globals["made"]
try:
    made
except NameError as e:
    print(e)

space = {"sys": sys}
exec("frame = sys._getframe()\ndef g(): return sys._getframe()", space)
print(space["frame"].f_globals is space)
print(space["g"]().f_globals is space)
print(sorted(k for k in space if k != "__builtins__"))
try:
    module.f_globals = {}
except AttributeError as e:
    print(e)
