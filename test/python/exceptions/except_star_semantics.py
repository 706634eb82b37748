def run(make):
    log = []
    try:
        try:
            make()
        except* ValueError as eg:
            log.append(("V", [e.args[0] for e in eg.exceptions if not isinstance(e, ExceptionGroup)]))
        except* KeyError as eg:
            log.append(("K", type(eg).__name__, eg.exceptions))
            raise
        except* (OSError, TypeError):
            log.append("OT")
            raise RuntimeError("new")
    except BaseException as e:
        log.append(repr(e))
        log.append(repr(e.__context__))
    return log


def raiser(e):
    def f():
        raise e

    return f


print(run(lambda: None))
print(run(raiser(ValueError(1))))
print(run(raiser(KeyError("k"))))
print(run(raiser(IndexError("i"))))
print(run(raiser(ExceptionGroup("g", [ValueError(1), ValueError(2)]))))
print(run(raiser(ExceptionGroup("g", [ValueError(1), KeyError(2), IndexError(3)]))))
print(run(raiser(ExceptionGroup("g", [OSError(1), TypeError(2)]))))
print(run(raiser(ExceptionGroup("g", [OSError(1), KeyError(2), IndexError(3)]))))
try:
    try:
        raise ValueError(1)
    except* ExceptionGroup:
        pass
except TypeError as e:
    print(e)
try:
    try:
        raise ValueError(1)
    except* 5:
        pass
except TypeError as e:
    print(e)


def loop():
    for i in range(3):
        try:
            raise ExceptionGroup("g", [ValueError(i)])
        except* ValueError as eg:
            print("loop", eg.exceptions)


loop()
