# What becomes of exceptions in threads: threading.excepthook.
import sys
import threading

sys.stderr = sys.stdout


def inner(n):
    return 1 / n


def failing():
    try:
        inner(0)
    except ZeroDivisionError:
        raise LookupError("nothing there") from None


def run(f, **options):
    t = threading.Thread(target=f, **options)
    t.start()
    t.join()
    print(t.is_alive())


own = threading.excepthook


def hook(args):
    print(args.exc_type.__name__, args.exc_value, args.thread.name, args._fields if hasattr(args, "_fields") else len(args))
    tb = args.exc_traceback
    names = []
    while tb is not None:
        names.append(tb.tb_frame.f_code.co_name)
        tb = tb.tb_next
    print(names[-1:])


threading.excepthook = hook
run(failing, name="fails")
run(lambda: inner(0), name="inner")


def broken(args):
    raise ValueError("in the hook")


sys.excepthook = lambda t, v, tb: print("sys.excepthook:", t.__name__, v)
threading.excepthook = broken
run(failing, name="hooked")
threading.excepthook = own
print(threading.excepthook is threading.__excepthook__)
run(sys.exit)
run(lambda: sys.exit("silent"))
try:
    threading.excepthook(1)
except TypeError as e:
    print(e)
threading.excepthook(threading.ExceptHookArgs((ValueError, ValueError("by hand"), None, threading.main_thread())))
# expect:
# LookupError nothing there fails 4
# ['failing']
# False
# ZeroDivisionError division by zero inner 4
# ['inner']
# False
# Exception in threading.excepthook:
# sys.excepthook: ValueError in the hook
# False
# True
# False
# False
# _thread.excepthook argument type must be ExceptHookArgs
# Exception in thread MainThread:
# ValueError: by hand
