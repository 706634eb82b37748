import sys

frame = sys._getframe()
print(frame.f_code.co_name, frame.f_code.co_qualname, frame.f_back)
print(frame.f_code.co_argcount, frame.f_code.co_varnames, frame.f_code.co_firstlineno)
print(frame.f_globals["__name__"])
x = 1
print(frame.f_locals["x"])
frame.f_locals["x"] = 2
print(x)
print(frame.f_lineno)


def f():
    return sys._getframe(1) is frame


print(f())

if True:
    print(frame.f_lineno)
for i in range(2):
    print(frame.f_lineno, frame.f_locals["i"])

code = compile("import sys\nresult = sys._getframe()\nback = result.f_back", "<made up>", "exec")
space = {}
exec(code, space)
print(space["result"].f_code is code, space["result"].f_code.co_filename)
print(space["back"] is frame)
print(eval("sys._getframe().f_code.co_name"), eval("sys._getframe().f_code.co_filename"))
print(eval("sys._getframe().f_back is frame"))
