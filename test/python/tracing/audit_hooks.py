# sys.audit and sys.addaudithook: hooks see events in order, and can veto them.
import sys

log = []
active = True


def hook(event, args):
    if active and event.split(".")[0] in ("test", "sys", "builtins"):
        log.append((event, len(args)))
        if event == "test.veto":
            raise PermissionError("no")
        if event == "sys.settrace" and veto:
            raise RuntimeError("no tracing")


veto = False
sys.addaudithook(hook)
sys.audit("test.one")
sys.audit("test.two", 1, "x")
try:
    sys.audit("test.veto", 5)
except PermissionError as e:
    print(e)
sys.settrace(None)
sys.setprofile(None)
veto = True
try:
    sys.settrace(lambda *a: None)
except RuntimeError as e:
    print(e, sys.gettrace())
veto = False


def second(event, args):
    if active and event == "test.both":
        log.append(("second", args))


sys.addaudithook(second)
sys.audit("test.both", None)
sys._current_frames()
active = False
for entry in log:
    print(*entry)
for args in (), (5,), (None, 1):
    try:
        sys.audit(*args)
    except TypeError as e:
        print(e)
print(sys.audit("test.off"))
