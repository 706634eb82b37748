# repr, ascii and splitlines of the code points.

CODE_POINTS = [*range(0x20000), *range(0x20000, 0x33500, 9), *range(0xE0000, 0xE0200), 0xF0000, 0x10FFFF]

total = 0
lines = []
for c in CODE_POINTS:
    r = repr(chr(c))
    total = (total * 31 + len(r) * 7 + ord(r[1])) % 1000000007
    if len(("a" + chr(c) + "b").splitlines()) > 1:
        lines.append(c)
print(total, lines)
total = 0
for c in CODE_POINTS[::7]:
    for x in ascii(chr(c)):
        total = (total * 31 + ord(x)) % 1000000007
print(total)
print([repr(chr(c)) for c in (0, 9, 10, 13, 27, 39, 92, 127, 128, 160, 173)])
print(ascii([chr(c) for c in (0x378, 0x600, 0x2028, 0xD800, 0xE000, 0xFEFF, 0xFFFF, 0x1F600, 0xE0001, 0x10FFFF)]))
print(repr("'"), repr('"'), repr("'\""), repr("\\'"))
