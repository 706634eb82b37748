# printf-style formatting of str and bytes: every conversion with every kind of value, flags and the grammar's errors.
FORMATS = ["%d", "%i", "%u", "%o", "%x", "%X", "%e", "%E", "%f", "%F", "%g", "%G", "%c", "%r", "%s", "%a", "%%", "%b", "%q", "%", "%5", "%-5d|", "%05d", "%+d", "% d", "%#x", "%#o", "%#X",
           "%.3d", "%.0d", "%.d", "%5.3d", "%-+5d|", "%+ d", "%0-5d|", "%*d", "%.*d", "%*.*f", "%-*d|", "%.3s", "%.0s", "%10.2s|", "%-10s|", "%05s", "%+s", "%#s", "%ld", "%hd", "%Ld", "%lld",
           "%(a)s", "%(a)", "%(a", "%()s", "%(a)d %(b)s", "%(a(b)c)s", "%(a)*d", "%5%", "%-5%|", "% %", "%.2%", "%1$s", "%\n", "%é", "%c%c", "%s %s", "%.1r", "%#.3g", "%#.0f", "%#.0e", "%.99d",
           "%99999999999999999999d", "% ", "%+", "%#", "%0", "%-", "%.", "%l", "%h", "%(a)s %s"]
VALUES = [5, -5, 1.5, -0.0, "text", "é", b"by", None, (), (1,), (1, 2), (1, 2, 3), ("a", 2), {"a": 1}, {"a": 1, "b": 2}, {}, [1], 2**70, float("inf"), float("nan"), 1j, True, 65, 0x110000, -1, "", ("",),
          ({"a": 1},), (None,), {"": 1, "a(b)c": 2}]


class Index:
    def __index__(self): return 66
class Int:
    def __int__(self): return 67
class Float:
    def __float__(self): return 6.5
class Mapping:
    def __getitem__(self, key): return f"<{key}>"


VALUES += [Index(), Int(), Float(), Mapping(), range(3), {1, 2} and {1}]


def shown(v):
    return type(v).__name__ if type(v).__module__ == "__main__" else repr(v)


for fmt in FORMATS:
    for value in VALUES:
        for f in (fmt, None):
            if f is None:
                try:
                    f = fmt.encode("ascii")
                except UnicodeEncodeError:
                    continue
            try:
                result = f % value
            except Exception as e:
                result = f"{type(e).__name__}: {e}"
            if " at 0x" in str(result):
                result = str(result).split(" at 0x")[0]
            print(f, shown(value), ascii(result))
