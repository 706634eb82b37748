import sys


def callee(expected):
    me = sys._getframe()
    print("same frame twice:", me is sys._getframe())
    print("back is the caller:", me.f_back is expected)
    print("back is level one:", me.f_back is sys._getframe(1))
    print("back twice:", me.f_back is me.f_back)
    return me


def caller():
    here = sys._getframe()
    frame = callee(here)
    print("after return back is kept:", frame.f_back is here)
    return here, frame


here, frame = caller()
print("both ended:", frame.f_back is here)
print("down to the module:", here.f_back is sys._getframe())
print("module's back:", here.f_back.f_back)
again = callee(sys._getframe())
print("another activation:", again is not frame)
print("same code:", again.f_code is frame.f_code is callee.__code__)
