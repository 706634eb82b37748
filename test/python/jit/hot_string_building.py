# Strings made in hot loops: f-strings with all conversions, %, join, +=, slices, beyond the BMP, with objects whose __format__ and __str__ are Python.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __format__(self, spec):
        return f"{self.cents / 100:{spec or '.2f'}}"

    def __str__(self):
        return f"${self.cents}"

    def __repr__(self):
        return f"Money({self.cents!r})"


def run(n):
    text = ""
    parts = []
    for i in range(n):
        m = Money(i * 7)
        text += chr(97 + i % 26)
        if i % 60 == 0:
            text += "𝄞é"
            parts.append(f"{i:>4}|{m}|{m!s}|{m!r}|{m:08.1f}|{i / 3:.3e}|{i % 2 == 0}|{text[-3:]!a}")
            parts.append("%s %r %5d %-6s| %c %x %.2f %%" % (m, m, i, i, 65 + i % 26, i, i / 7))
            parts.append("{0!r:>12} {n:,} {0.cents:+d} {d[k]}".format(m, n=i * 99999, d={"k": i}))
    return len(text), text[:8], text.count("é"), parts


size, start, accents, parts = run(301)
print(size, start, accents)
print("\n".join(parts))


class BadFormat:
    def __format__(self, spec):
        return 5


def bad(n):
    for i in range(n):
        try:
            f"{i if i < n - 1 else BadFormat()}"
        except TypeError as e:
            return i, str(e)


print(bad(300))
for spec in ("d", "z", "10", "^9", ".3"):
    try:
        print(repr(f"{'ab':{spec}}"))
    except ValueError as e:
        print(e)
