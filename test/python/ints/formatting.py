n = 1234567
print(f"{n:,}", f"{n:_}", f"{n:d}", f"{n:x}", f"{n:X}", f"{n:o}", f"{n:b}", f"{n:#x}", f"{n:#b}", f"{n:#o}", f"{n:_x}", f"{n:_b}")
print(f"{n:10}|", f"{n:<10}|", f"{n:^10}|", f"{n:>10}|", f"{n:010}|", f"{n:+}", f"{-n:+}", f"{n: }", f"{n:*^15}|", f"{-n:=+12}|", f"{n:0>12}")
print(f"{n:e}", f"{n:.2f}", f"{n:g}", f"{n:.3e}", f"{n:%}", f"{65:c}", f"{n:n}", f"{n:,.2f}", f"{n:015,}", f"{-42:#010x}", f"{n:+,}")
print(f"{2 ** 100}", f"{2 ** 100:,}", f"{2 ** 100:x}", f"{-2 ** 70:#x}", f"{2 ** 70:e}", f"{2 ** 64:>30}|")
print("%d %i %5d|%-5d|%05d %+d % d %x %X %o %#x %#o" % (1, 2, 3, 4, 5, 6, 7, 255, 255, 8, 255, 8))
print("%d" % 2 ** 3, "%d" % 3.99, "%s" % 5, "%r" % 5, "%c" % 65, "%c" % "z", "%5.3d|" % 7, "%.0d" % 0, "%%", "%d%%" % 50)
print(hex(255), hex(-255), oct(8), bin(5), bin(-5), hex(2 ** 64), bin(0), str(-0), repr(10 ** 20))
print(f"{True}", f"{True:d}", f"{True:>6}|", f"{False!r:>7}", f"{5:{10}}|", f"{5:{'<'}{8}}|")
for spec in ("s", "q", ",x", "_c", ".2d", "10.5", "+s", "#d", "c", "=s", ",,", "00005d", "z"):
    try:
        print(spec, format(42, spec))
    except ValueError as e:
        print(spec, e)
for bad in ("%d", "%q", "%x"):
    try:
        bad % "x"
    except (TypeError, ValueError) as e:
        print(e)
try:
    "%d %d" % 1
except TypeError as e:
    print(e)
try:
    f"{-1:c}"
except OverflowError as e:
    print(e)
