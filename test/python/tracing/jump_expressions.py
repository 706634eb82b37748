# Jumps by setting f_lineno into, out of and inside of expressions that stand on several lines.
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


class Note:
    def __repr__(self):
        return "note"

    __call__ = staticmethod(lambda *args, **kwargs: noted(*args, **kwargs))


def noted(*args, **kwargs):
    log = args[0] if args and isinstance(args[0], list) else None
    if log is not None:
        log.append((args[1:], kwargs))
    return len(args)


note = Note()


def calls(log):
    x = 1
    x = note(
        log,
        x,
        k=2
    )
    y = log.append(
        x
    )
    y = [
        x,
        note(
            log,
            y
        ),
        x
    ]
    return y


def operators(log):
    a = b = 2
    x = (a +
         b)
    log.append(
        x
        *
        note(
            3))
    log.append(a
               < b
               < x)
    x = (a and
         b or
         x)
    y = (
        a
        if b
        else x
    )
    return {
        a:
        b,
        y: log[
            0],
    }


def loops(log):
    for i in [
        1,
        note(2)
    ]:
        for j in (
            3,
            i
        ):
            log.append(
                j)
        log.append(
            (i,
             note(i))
        )
    note(
        log,
        note(
            4)
    )
    log[0] = (
        5
    )
    return log


def targets(log):
    a, b = (
        1,
        note(2),
    )
    (
        a,
        log[
            len(log):
        ]
    ) = note(), [
        b
    ]
    log[
        0
    ] += note(
        b
    )
    a += (
        b
    )
    del log[
        0
    ]
    c = log = (
        a, b
    )
    return c


def raising(log):
    try:
        assert note(
            3
        ) == 2, note(
            4
        )
    except AssertionError as e:
        log.append(
            str(e)
        )
    raise KeyError(
        1
    ) from ValueError(
        2
    )


everywhere(calls, 18)
everywhere(operators, 25)
everywhere(loops, 25)
everywhere(targets, 27, without=[(15, 7)])
everywhere(raising, 14, without=[(5, 12), (9, 5), (9, 14)])
