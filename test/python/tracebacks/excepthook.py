import sys


def hook(kind, value, tb):
    print("hook:", kind.__name__, value, tb.tb_lineno)
    print("last frame:", tb.tb_frame.f_code.co_name, tb.tb_next.tb_frame.f_code.co_name)
    print("to stderr", file=sys.stderr)


def f():
    raise ValueError("seen by the hook")


sys.excepthook = hook
f()
