# A program puts its own function in the place of warnings.showwarning.
import warnings


def show(message, category, filename, lineno, file=None, line=None):
    print("show", type(message).__name__, message, category.__name__, lineno, file, line)


warnings.simplefilter("always")
original = warnings.showwarning
warnings.showwarning = show
warnings.warn("python")
warnings.warn("deprecated", DeprecationWarning)
warnings.warn_explicit("explicit", UserWarning, "file.py", 7)
with warnings.catch_warnings(record=True) as w:
    warnings.warn("recorded")
    print(warnings.showwarning is original)
print(len(w), w[0].message, warnings.showwarning is show)
with warnings.catch_warnings(record=True) as w:
    warnings.showwarning = show
    warnings.warn("shown, not recorded")
print(w, warnings.showwarning is show)
with warnings.catch_warnings():
    warnings.showwarning = original
    warnings.simplefilter("error")
    try:
        warnings.warn("raised")
    except UserWarning as e:
        print("raised", e)
print(warnings.showwarning is show)


def fails(*args):
    raise KeyError("in show")


warnings.showwarning = fails
try:
    warnings.warn("python")
except KeyError as e:
    print(repr(e))
warnings.showwarning = original
