import sys


def f():
    x = "local of f"
    exec("print(sys._getframe().f_code.co_name, sys._getframe().f_back.f_code.co_name)")
    print(eval("x"))
    print(eval("sys._getframe().f_back.f_locals['x']"))
    print(eval("[x for _ in range(2)]"))
    result = {}
    exec("y = x * 2", globals(), {"x": 21, "result": result}) or print("done")
    space = {"x": 21}
    exec("y = x * 2\ndef g(): return sys._getframe().f_back.f_code.co_name", globals(), space)
    print(space["y"], space["g"]())
    exec("sys._getframe(1).f_locals['x'] = 'written from exec'")
    print(x)


f()
try:
    exec("a = 1\nb = 2\nraise ValueError('in exec')")
except ValueError as e:
    tb = e.__traceback__
    while tb:
        code = tb.tb_frame.f_code
        print(code.co_name, code.co_filename.rsplit("/")[-1], tb.tb_lineno)
        tb = tb.tb_next
print(eval("lambda: sys._getframe().f_code.co_filename")())
print(eval("(lambda a, b=2: sys._getframe().f_locals)")(1))
