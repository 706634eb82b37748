# Functions that CPython has in Python, called with too few and too many arguments, unknown names and names given twice.
import traceback
import typing
import warnings


def attempt(f, *args, **kwargs):
    try:
        f(*args, **kwargs)
        print("fine")
    except Exception as e:
        print(type(e).__name__, e)


warnings_functions = "filterwarnings simplefilter resetwarnings showwarning formatwarning"
traceback_functions = "print_exc format_exc print_exception format_exception format_exception_only format_tb print_tb format_stack print_stack"
for module, names in [(warnings, warnings_functions), (traceback, traceback_functions), (typing, "cast final overload get_origin get_args")]:
    for name in names.split():
        f = getattr(module, name)
        print(name)
        if name not in ("print_exc", "print_stack", "format_exc", "resetwarnings", "format_stack"):
            attempt(f)
        attempt(f, *[None] * 9)
        attempt(f, nope=1)
        attempt(f, *[None] * 9, nope=1)
attempt(warnings.filterwarnings, "ignore", action="error")
attempt(warnings.filterwarnings, message="x")
attempt(warnings.filterwarnings, "ignore", catagory=Warning)
attempt(warnings.showwarning, 1)
attempt(warnings.showwarning, 1, 2)
attempt(warnings.showwarning, lineno=1)
attempt(warnings.formatwarning, "m", None, "f", 1)
attempt(warnings.formatwarning, "m", 5, "f", 1)
attempt(warnings.formatwarning, "m", Warning, "f", 1, 5)
print(warnings.formatwarning("m", Warning, None, None, "the line  "), end="")
print(warnings.formatwarning(5, Warning, 6, "seven", 0), end="")
print(warnings.formatwarning("m", Warning, "no file", 1, ""), end="")
attempt(traceback.format_exception, ValueError(1), exc=5)
attempt(traceback.format_exception, exc=5)
attempt(traceback.format_exception, ValueError(1), ValueError(2))
attempt(traceback.format_exception, ValueError(1), tb=None)
attempt(traceback.format_exception_only, ValueError(1), 2, show_group=False)
attempt(traceback.format_exception_only, 1, 2, 3, show_group=False)
attempt(typing.cast, int, 1, typ=2)
attempt(typing.cast, val=1)
attempt(enumerate, start=1)
attempt(enumerate, start=1, iterable=[])
attempt(enumerate, iterable=5)
