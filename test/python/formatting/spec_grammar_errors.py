# The format mini-language: every wrong combination for int, float, complex, str, bool, and types without a format of their own.
SPECS = ["", "d", "5", "<5", ">5", "^5", "=5", "*<5", "*^6", "x=6", "+", "-", " ", "+d", "#x", "#o", "#b", "#X", "#d", "#", "08", "08x", "#010x", ",", "_", ",d", "_d", "_x", ",x", "_b",
         ",,", ",_", "__", ".2", ".0", ".", ".2d", "5.2", "e", "E", "f", "F", "g", "G", "n", "%", "c", "s", "b", "o", "x", "X", "z", "zf", "z.1f", "zd", "+z.0f", "r", "a", "q", "5q", "d5", "<",
         "<<5", "<<", "0<5", "05", "005", "+05", "+<5", "é^5", "😀>3", "{", "}", "5}", "1000", "-5", "+-5", "5d ", " 5", "5 ", "\ud800<5", ".2,f", ",.2f", "_.2f", ".2_f", ".3_e", ",%",
         "#.0f", "#g", "#.3g", "#e", "0=+8", "0>8d", "<08", "=", "=08", "^08s", "=5s", "=s", "+s", " s", "-s", "#s", ",s", "_s", "zs", "0s", "05s", ".2s", ".0s", "5.2s", "c", "5c", "+c", "#c",
         ",c", ".2c", "99999999999999999999", ".99999999999999999999f", "1.2.3", "..2", "n5", "%5", "%%"]
VALUES = [7, -255, 0, 65, True, 1.5, -0.0, 1234567.891, float("nan"), float("-inf"), 1.5 - 2j, "text", "😀", None, [1], (1,), b"x", 2**70, type]


class Sub(int): pass
class SubStr(str): pass


for value in VALUES:
    print(repr(value))
    for spec in SPECS:
        if value is not None and isinstance(value, (float, complex)) and "99999" in spec:
            continue
        try:
            print("  ", ascii(spec), ascii(format(value, spec)))
        except (ValueError, TypeError, OverflowError) as e:
            print("  ", ascii(spec), f"{type(e).__name__}: {ascii(str(e))}")
for value in (Sub(7), SubStr("x"), 1.5):
    for spec in ("q", "5q", ",s", "=5", "x", ".2"):
        try:
            print(type(value).__name__, spec, format(value, spec))
        except ValueError as e:
            print(type(value).__name__, spec, e)
for spec in (5, None, b"d", ["d"]):
    for value in (1, 1.5, 1j, "a", None, object):
        try:
            print(format(value, spec))
        except TypeError as e:
            print(type(value).__name__, e)
        try:
            print(type(value).__format__(value, spec))
        except TypeError as e:
            print(type(value).__name__, e)
