# `text % (a, b)` of literals is an f-string to the compiler: values are formatted one by one, and errors are at their value.
class A:
    def __init__(self, n): self.n = n
    def __str__(self): print("str", self.n); return "S%s" % self.n
    def __repr__(self): print("repr", self.n); return "R\xe9%d" % self.n
    def __format__(self, s): return "FMT"
def mk(n): print("mk", n); return A(n)
class B:
    def __str__(self): return 1
    def __repr__(self): 1/0
a, b = A(1), A(2)
print("%s" % (a,), "%r%%" % (a,), "%a" % (a,), "%%" % (), "" % (), "x" % ())
print("%s %s" % (mk(1), mk(2)))
print("%5s|%-5s|%05s|%.1s|%.s|%5.1s|%-+ #05.2s|%0s|%-s|% s" % (a, a, a, a, a, a, a, a, a, a))
print("%d %s" % (mk(1), mk(2)) if 0 else "")
print("a" "b%s" % (3,) + "c" + "%s" % (4,) * 2)
print("%s" % ("%s" % (1,),), ("%s" % (1,)).upper(), "%s" % (1,) % ())
print("%10s|%99s|%100s" % (1, 2, 3) == "%10s|%99s" % (1, 2) + "|" + "3".rjust(100))
print("%s" % ((1, 2),), "%s" % [1], "%s" % "x", "\ud800%s" % ("\udc00",) == "\ud800" "\udc00")
print("%s %s" % (*"ab",), "%s" % (True,), "%r %a" % ("é", "é"), "%s" % (None,))
for src in '"%s" % ()', '"%s" % (1, 2)', '"x" % (1,)', '"%s %" % (1,)', '"%s %d" % (1, "a")', '"%(a)s" % (1,)', '"%z" % (1,)', '"%s" % (B(),)', '"%r" % (B(),)', '"%s %s" % (\n a,\n B())', '"%*s" % (5, 1)', '"%ls" % (1,)', '"%100s" % (1,)', '"%.s" % (1,)', '"%5" % (1,)', 'b"%s" % (b"x",)', '"%s %s" % (1, *[2])', '"%.100s" % (1,)', '"%c" % (65,)', '"%5.s|" % ("abc",)', '"%-5.1a|" % ("abc",)', '"%s" % (x := 5,)', '"%s" "%s" % ((y := 5), y)','"%s" % (1,) "a"':
    try:
        print(src, repr(eval(src)))
    except Exception as e:
        print(src, type(e).__name__, e)
        tb = e.__traceback__.tb_next
        while tb:
            print("  ", tb.tb_lineno, [p for p in tb.tb_frame.f_code.co_positions()][tb.tb_lasti//2] if 0 else "", list(tb.tb_frame.f_code.co_positions())[0][:0])
            tb = tb.tb_next
import sys
import traceback
def f():
    return "%s and %r" % (a,
             B())
for g in f, lambda: "%s" % (B(),), lambda: "%s %s" % (a, missing), lambda: "%s" % [B()]:
    try:
        g()
    except Exception as e:
        print(e)
        traceback.print_tb(e.__traceback__.tb_next, file=sys.stdout)
print("%s" % (lambda: 1).__name__, f"{'%s' % (1,)}", ["%s" % (i,) for i in range(2)])
