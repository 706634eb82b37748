# A jump past an assignment binds None, with a warning.
import sys
import warnings


def work():
    out = []
    a = 1
    b = 2
    out.append((a, b))
    return out


def tracer(frame, event, arg):
    if event == "line" and frame.f_lineno == work.__code__.co_firstlineno + 2:
        frame.f_lineno += 2
        return None
    return tracer


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    sys.settrace(tracer)
    result = work()
    sys.settrace(None)
print(result, [(w.category.__name__, str(w.message)) for w in caught])


def one():
    a = 1
    b = 2
    return a, b


def skip(frame, event, arg):
    if event == "line" and frame.f_lineno == one.__code__.co_firstlineno + 2:
        frame.f_lineno += 1
    return skip


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    sys.settrace(skip)
    result = one()
    sys.settrace(None)
print(result, [str(w.message) for w in caught])
with warnings.catch_warnings():
    warnings.simplefilter("error")
    sys.settrace(skip)
    try:
        print(one())
    except RuntimeWarning as e:
        print("raised", e)
    sys.settrace(None)
