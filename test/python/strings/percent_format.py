print("%s %s %s" % ("a", 1, None), "%r %a" % ("é", "é"), "%(a)s-%(b)d" % {"a": 1, "b": 2}, "%s" % (1,), "%s" % [1, 2], "%s" % {"k": 1}, "%%", "100%%" % (), "%5s|%-5s|%.2s|%5.1s|" % ("ab", "ab", "abc", "xyz"))
print("%*d|%-*d|%.*f" % (5, 42, 5, 42, 2, 3.14159), "%c%c" % ("a", 98), "%x %X %#x %o" % (255, 255, 255, 8), "%+d %+d % d" % (1, -1, 1), "%05d %-05d| %+05d" % (42, 42, 42), "%e %E %g" % (1.5, 1.5, 1.5), "%i %u" % (1, 2), "%s" % b"x", "%s%s" % (("t",), ["l"]))
for f in (lambda: "%s %s" % 1, lambda: "%s" % (1, 2), lambda: "%d" % "x", lambda: "%d" % None, lambda: "%(a)s" % 1, lambda: "%(a)s" % {}, lambda: "%z" % 1, lambda: "%" % 1, lambda: "%c" % "ab", lambda: "%c" % 1.5, lambda: "%x" % 1.5, lambda: "%f" % "1", lambda: "%s" % (), lambda: "%(a" % {}, lambda: "abc" % 5, lambda: "%.*f" % ("x", 1), lambda: "%c" % -1):
    try:
        print(f())
    except (TypeError, ValueError, KeyError, OverflowError) as e:
        print(type(e).__name__, e)


class R:
    def __repr__(self): return "R()"
    def __str__(self): return "str"
    def __int__(self): return 7
    def __index__(self): return 8
    def __float__(self): return 1.5


print("%s %r %d %x %f %c" % (R(), R(), R(), R(), R(), R()), "%(x)s %(x)r" % {"x": "q", "unused": 1}, "abc" % {}, "%s" % {"a": 1}, "%5.2f%%" % 12.345, "%-10s|" % "left", "%10s|" % "right", "%.3d %08.3f" % (5, 3.14159), "%ld %hd" % (1, 2), "%s" % True, "%d" % True, "%d" % 10 ** 20, "%s" % 1e100)
