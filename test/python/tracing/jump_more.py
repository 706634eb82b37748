# Jumps by setting f_lineno: from everywhere to everywhere in functions of several shapes.
import sys
import warnings


def loops(log):
    for i in [1]:
        for j in [2]:
            log.append((i, j))
            log.append("inner")
        log.append("middle")
    log.append("end")
    return log


def matches(log, x=1):
    match x:
        case 1:
            log.append("one")
        case [a, b]:
            log.append("pair")
        case {"k": v}:
            log.append("mapping")
        case int(n) if n > 5:
            log.append("big")
        case _:
            log.append("other")
    log.append("end")
    return log


def whiles(log):
    n = 0
    while n < 2:
        n += 1
        if n == 1:
            log.append("first")
        else:
            log.append("second")
    else:
        log.append("else")
    return log


def tries(log):
    try:
        log.append("try")
    except ValueError:
        log.append("except")
    else:
        log.append("else")
    finally:
        log.append("finally")
    return log


def withs(log):
    with Manager(log):
        log.append("in")
        with Manager(log):
            log.append("inner")
    log.append("end")
    return log


class Manager:
    def __init__(self, log):
        self.log = log

    def __enter__(self):
        self.log.append("enter")

    def __exit__(self, *args):
        self.log.append("exit")


def jump(function, source, target):
    code = function.__code__
    first = code.co_firstlineno
    done = False
    outcome = "never there"

    def tracer(frame, event, arg):
        nonlocal done, outcome
        if frame.f_code is not code:
            return None
        if event == "line" and not done and frame.f_lineno == first + source:
            done = True
            try:
                frame.f_lineno = first + target
                outcome = "jumped"
            except ValueError as e:
                outcome = str(e)
        return tracer

    log = []
    sys.settrace(tracer)
    try:
        result = function(log)
    except Exception as e:
        result = type(e).__name__, str(e)
    finally:
        sys.settrace(None)
    return outcome, log if result is log else (log, result)


warnings.simplefilter("ignore")
for function, lines in ((loops, 7), (matches, 13), (whiles, 10), (tries, 9), (withs, 7)):
    for source in range(1, lines + 1):
        for target in range(2 if function is loops else -1, lines + 2):
            print(function.__name__, source, target, *jump(function, source, target))
