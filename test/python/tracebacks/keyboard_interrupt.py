def f():
    raise KeyboardInterrupt("by hand")


try:
    f()
except Exception:
    print("not caught")
