# except* wraps an exception that is no group: in a BaseExceptionGroup when it is no Exception.
for exc in (KeyboardInterrupt("stop"), SystemExit(3), GeneratorExit(), ValueError(1)):
    try:
        raise exc
    except* (KeyboardInterrupt, SystemExit, GeneratorExit, ValueError) as group:
        print(repr(group), type(group).__name__, group.exceptions[0] is exc)


# A split that is an attribute of the instance counts, and what it gives is checked.
class Odd(ExceptionGroup):
    pass


for answer in (None, (1,)):
    group = Odd("odd", [ValueError(1), TypeError(2)])
    group.split = lambda condition, answer=answer: answer
    try:
        try:
            raise group
        except* ValueError:
            print("not reached")
    except TypeError as e:
        print(type(e).__name__, e)

# What is raised anew and what is left over stand side by side, the notes of the original on its part only.
original = BaseExceptionGroup("all", [ValueError(1), KeyboardInterrupt(), ExceptionGroup("inner", [TypeError(2), KeyError(3)])])
original.add_note("a note")
try:
    try:
        raise original
    except* ValueError:
        raise RuntimeError("instead")
    except* TypeError:
        raise
except BaseExceptionGroup as e:
    print(repr(e))
    for part in e.exceptions:
        print(repr(part), getattr(part, "__notes__", None), repr(part.__context__))
