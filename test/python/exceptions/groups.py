eg = ExceptionGroup("top", [ValueError(1), ExceptionGroup("sub", [TypeError(2), ValueError(3)]), OSError(4)])
print(eg.message, len(eg.exceptions), eg, repr(eg))
print(repr(eg.subgroup(ValueError)))
print(repr(eg.subgroup(lambda e: isinstance(e, TypeError))))
print(repr(eg.subgroup((TypeError, OSError))))
print(eg.subgroup(KeyError))
match, rest = eg.split(ValueError)
print(repr(match), repr(rest))
match, rest = eg.split(Exception)
print(match is eg, rest)
print(repr(eg.derive([KeyError("d")])))
for arguments in (("m", []), ("m", [1]), ("m", 5), (1, [ValueError()]), ("m",), ("m", (ValueError,))):
    try:
        ExceptionGroup(*arguments)
    except (TypeError, ValueError) as e:
        print(type(e).__name__, e)
try:
    ExceptionGroup("base inside", [KeyboardInterrupt()])
except TypeError as e:
    print(e)
print(type(BaseExceptionGroup("m", [ValueError()])).__name__)
print(type(BaseExceptionGroup("m", [KeyboardInterrupt()])).__name__)


class MyGroup(ExceptionGroup):
    def derive(self, excs):
        return MyGroup(self.message + " derived", excs)


mine = MyGroup("mine", [ValueError(1), TypeError(2)])
print([repr(part) for part in mine.split(TypeError)])
eg.add_note("note")
print(eg.subgroup(OSError).__notes__)
print(isinstance(eg, Exception), issubclass(ExceptionGroup, BaseExceptionGroup))
try:
    eg.exceptions = ()
except AttributeError as e:
    print(e)
