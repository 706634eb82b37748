# Character predicates counted over blocks of code points, and for strings that mix them.
import sys

PREDICATES = ["isalnum", "isalpha", "isascii", "isdecimal", "isdigit", "isidentifier", "islower", "isnumeric", "isprintable", "isspace", "istitle", "isupper"]
for start in list(range(0, 0x3400, 0x80)) + [0x4e00, 0xa000, 0xa640, 0xac00, 0xd800, 0xdc00, 0xe000, 0xf900, 0xfb00, 0xfe00, 0xff00, 0xff80, 0x10000, 0x10400, 0x11000, 0x1d400, 0x1d7c0, 0x1e900, 0x1f100, 0x1f600, 0x20000, 0xe0000, 0x10ff80]:
    block = [chr(c) for c in range(start, start + 0x80)]
    print(hex(start), *[sum(getattr(c, p)() for c in block) for p in PREDICATES], sum(c.lower() != c for c in block), sum(c.upper() != c for c in block), sum(c.title() != c.upper() for c in block), sum(len(c.casefold()) for c in block), sum(len(c.upper()) for c in block), sum(c.swapcase() != c for c in block), sum(len(ascii(c)) for c in block), sum(len(repr(c)) for c in block))
for text in ("", "a1", "A", "Aa", "aA", "A a", "1", "a_b", "_", "1a", "ǅ", "ǅa", "a\u0301", "\u0301a", "٣", "²", "½", "a b", " \t", "\x1c", "\x85", "\xa0", "\u200b", "é", "ß", "ẞ", "İ", "ı", "ﬁ", "Σ", "ς", "Ⅷ", "ⓐ", "ªº", "ʰ", "中", "ー", "\ud800", "a\ud800", "😀", "👍🏽", "\U000e0001", "A1b", "A B", "A b", "a.B", "A'b", "They're", "class", "None", "é́", "℮", "℘x", "·a", "a·", "\u00aa", "\x7f", "\xad", "\u2028"):
    print(ascii(text), *[getattr(text, p)() for p in PREDICATES], ascii(text.title()), ascii(text.capitalize()), ascii(text.swapcase()), ascii(text.casefold()), ascii(text.upper()), ascii(text.lower()), ascii(text.strip()), text.split())
print(sys.maxunicode, len(set(chr(c).lower() for c in range(0x500))), [ascii(c) for c in ("ΑΣ".lower(), "ΑΣΑ".lower(), "Σ".lower(), "ΑΣ Σ".lower(), "ΑΣ'".lower(), "Α'Σ".lower())])
