# Jumps by setting f_lineno into and out of try, except, finally, with and match, nested in each other.
import sys
import warnings

warnings.simplefilter("ignore")


class TooLong(Exception):
    pass


def text(value):
    """Without addresses."""
    parts = str(value).split(" at 0x")
    return parts[0] + "".join(part[part.index(">"):] for part in parts[1:])


def jump(run, function, source, target, event="line"):
    """From line `source` to line `target` of the function, once; lines count from the def."""
    code = function.__code__
    first = code.co_firstlineno
    outcome = "never there"
    events = []

    def tracer(frame, what, arg):
        nonlocal outcome
        if frame.f_code is not code:
            return None
        line = frame.f_lineno - first
        events.append(what[0] + str(line))
        if len(events) > 60:
            raise TooLong
        if what == event and line == source and outcome == "never there":
            try:
                frame.f_lineno = first + target
                outcome = "jumped"
                events.append("->")
            except ValueError as e:
                outcome = str(e).replace(str(first + target), "N")
        return tracer

    log = []
    sys.settrace(tracer)
    try:
        result = next(alone(run, function, log))
    except Exception as e:
        result = type(e).__name__, str(e)
    finally:
        sys.settrace(None)
    if outcome == "jumped":
        print(source, target, text(log), text(result), *events)
    else:
        print(source, target, outcome)


def alone(run, function, log):
    """What a jump out of a handler leaves behind as the exception being handled ends with a generator."""
    yield run(function, log)


def call(function, log):
    return function(log)


def everywhere(function, lines, run=call, event="line", first=0, without=()):
    print("---", function.__name__, event)
    for source in range(1, lines + 1):
        for target in range(first, lines + 2):
            if source != target and (source, target) not in without:
                jump(run, function, source, target, event)


class Manager:
    def __init__(self, log, name):
        self.log = log
        self.name = name

    def __enter__(self):
        self.log.append("enter " + self.name)
        return self

    def __exit__(self, *args):
        self.log.append("exit " + self.name)
        return True


def tries(log):
    try:
        log.append(2)
        try:
            log.append(4)
            1 / 0
        except ZeroDivisionError as e:
            log.append(str(e))
            try:
                log.append(9)
            finally:
                log.append(11)
        else:
            log.append(13)
        finally:
            log.append(15)
            for i in "a":
                log.append(i)
    except (
        ValueError,
        TypeError
    ):
        log.append(22)
    except:
        log.append(24)
        raise
    return log


def leaving(log):
    for i in range(3):
        try:
            if i == 0:
                continue
            with Manager(log, "a"):
                if i == 1:
                    break
                log.append(8)
        finally:
            log.append(10)
            log.append(11)
    try:
        with Manager(log, "b") as b, \
             Manager(log, "c"):
            log.append(15)
            raise KeyError
        log.append(17)
        return "out"
    finally:
        log.append(20)


def groups(log):
    try:
        raise ExceptionGroup("g", [KeyError(1), OSError(2)])
    except* KeyError as e:
        log.append(4)
        log.append(5)
    except* OSError:
        log.append(7)
    finally:
        log.append(9)
    log.append(10)


def matching(log):
    for x in 1, [2, 3], {"k": 4}:
        match x:
            case 1:
                log.append("one")
                log.append("1")
            case [a, b] if a:
                log.append((a, b))
            case {
                "k": 4 |
                5
            }:
                log.append("k")
            case _:
                log.append("other")
        log.append("next")
    if x:
        log.append("yes")
    elif log:
        log.append("log")
    else:
        log.append("no")
    return log


def handling(log):
    try:
        raise ValueError(1)
    except ValueError as e:
        log.append(sys.exception())
        for i in "ab":
            log.append(i)
        with Manager(log, "m"):
            log.append(sys.exception())
            raise KeyError from e
        log.append("after")
    log.append(sys.exception())
    log.append(12)
    return log


everywhere(tries, 26)
everywhere(leaving, 20)
everywhere(groups, 10)
everywhere(matching, 22, without=[(9, 8), (9, 10)])
everywhere(handling, 13)
