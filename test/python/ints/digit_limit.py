# The limit on digits in conversions between int and str, and what it does not touch.

import sys


def attempt(label, f):
    try:
        result = f()
        print(label, "->", result if len(str(result)) < 60 else len(str(result)))
    except ValueError as error:
        print(label, "-> ValueError:", error)


print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
attempt("4300 digits", lambda: int("9" * 4300) % 97)
attempt("4301 digits", lambda: int("9" * 4301))
attempt("underscores do not count", lambda: int("1_" * 4299 + "1") % 97)
attempt("sign and zeros count how", lambda: int("-" + "0" * 4301))
attempt("power of two base", lambda: int("f" * 5000, 16).bit_length())
attempt("base 3", lambda: int("2" * 4301, 3))
attempt("base 32", lambda: int("v" * 5000, 32).bit_length())
attempt("str", lambda: str(10**4299))
attempt("str too long", lambda: str(10**4300))
attempt("repr negative", lambda: repr(-(10**4300)))
attempt("format d", lambda: format(10**4300, "d"))
attempt("format ,", lambda: format(10**4300, ","))
attempt("format x", lambda: len(format(10**4300, "x")))
attempt("percent", lambda: "%d" % 10**4300)
attempt("f-string", lambda: f"{10**4300}")
attempt("hex", lambda: len(hex(10**4300)))
attempt("print", lambda: print(10**5000))
attempt("float of text", lambda: float("1" * 5000))
attempt("list repr", lambda: repr([10**4300]))
sys.set_int_max_str_digits(700)
attempt("701 digits", lambda: int("1" * 701))
attempt("700 digits", lambda: int("1" * 700) % 97)
try:
    eval("1" * 701)
except SyntaxError as error:
    print(error)
sys.set_int_max_str_digits(0)
attempt("no limit", lambda: len(str(10**5000)))
for bad in (1, 639, -1):
    attempt(bad, lambda: sys.set_int_max_str_digits(bad))
for bad in ("700", 700.0, None):
    try:
        sys.set_int_max_str_digits(bad)
    except TypeError as error:
        print(type(error).__name__, error)
print(sys.get_int_max_str_digits())
