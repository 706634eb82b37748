def bases(kind):
    return " < ".join(c.__name__ for c in kind.__mro__)


for kind in (ZeroDivisionError, KeyError, IndexError, FileNotFoundError, UnicodeDecodeError, RecursionError,
             NotImplementedError, ModuleNotFoundError, UnboundLocalError, StopIteration, StopAsyncIteration, TabError,
             GeneratorExit, KeyboardInterrupt, SystemExit, ExceptionGroup, BaseExceptionGroup, BrokenPipeError,
             TimeoutError, OverflowError, FloatingPointError, AssertionError, DeprecationWarning, PythonFinalizationError):
    print(bases(kind))
print(IOError is OSError, EnvironmentError is OSError)
for kind in (ValueError, KeyError, OSError):
    try:
        raise kind("x")
    except (LookupError, OSError) as e:
        print("first clause", type(e).__name__)
    except Exception as e:
        print("second clause", type(e).__name__)
print(issubclass(KeyError, (int, LookupError)), issubclass(SystemExit, Exception))
