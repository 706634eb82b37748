# Every built-in exception has its docstring; types without one say None instead of inheriting object's.
import builtins

for name, value in sorted(vars(builtins).items()):
    if isinstance(value, type) and issubclass(value, BaseException):
        print(name, repr(value.__doc__), "__doc__" in vars(value))
for it in (iter([]), iter(()), iter(""), iter({}), {}.keys(), {}.items(), iter(range(0)), (i for i in ())):
    print(type(it).__name__, type(it).__doc__)
e = UnicodeTranslateError("abc", 0, 1, "r")
print(e.encoding)
e.encoding = "utf"
print(e.encoding, str(e), repr(e))
