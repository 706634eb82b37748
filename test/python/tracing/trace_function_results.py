# What a trace function returns: None keeps the local function, another one replaces it.
import sys

log = []


def first(frame, event, arg):
    log.append(("first", event, frame.f_lineno))
    return second


def second(frame, event, arg):
    log.append(("second", event, frame.f_lineno))
    return third if event == "line" else None


def third(frame, event, arg):
    log.append(("third", event, frame.f_lineno))
    return None


def only_calls(frame, event, arg):
    log.append(("only_calls", event, frame.f_code.co_name))


def work():
    a = 1
    b = 2
    c = inner()
    return a + b + c


def inner():
    return 3


def run(f):
    log.clear()
    sys.settrace(f)
    work()
    sys.settrace(None)
    for entry in log:
        print(*entry)
    print()


print(sys.gettrace())
run(first)
run(only_calls)
sys.settrace(only_calls)
print(sys.gettrace() is only_calls)
sys.settrace(None)
print(sys.gettrace())
for bad in (), (1, 2):
    try:
        sys.settrace(*bad)
    except TypeError as e:
        print(e)
