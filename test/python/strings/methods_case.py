s = "hello World ß ǆ İ ﬁ"
print(s.upper(), s.lower(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), len(s.upper()))
print("ΑΣ".lower(), "ΑΣΑ".lower(), "they're bill's".title(), "x1a B2C".title(), "HELLO".capitalize(), "".title(), "ŉ".upper(), "ǰ".capitalize())
for t in ("abc", "ABC", "Abc Def", "123", "abc1", "", " ", "a b", "é", "١", "½", "²", "Ⅷ", "_x", "1x", "for", "日本", "\t\n", "aB", "A1"):
    print(repr(t), t.isalpha(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isalnum(), t.isspace(), t.isupper(), t.islower(), t.istitle(), t.isidentifier(), t.isprintable(), t.isascii())
print("abc".upper().lower().title().swapcase(), "straße".upper(), "STRASSE".casefold() == "straße".casefold())
