def run(group):
    try:
        raise group
    except* ValueError as eg:
        print("values:", eg.exceptions, repr(eg.message))
    except* (TypeError, KeyError) as eg:
        print("others:", eg.exceptions)
        raise OSError("while handling")
    else:
        print("nothing raised")
    finally:
        print("finally")


run(ExceptionGroup("a", [ValueError(1), ExceptionGroup("b", [ValueError(2)])]))
try:
    run(ExceptionGroup("c", [ValueError(1), TypeError(2)]))
except BaseException as e:
    print(type(e).__name__, e, repr(e.__context__))
run(ExceptionGroup("d", [KeyError("k"), IndexError("unhandled"), ValueError("v")]))
