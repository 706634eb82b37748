# \N escapes: names, aliases, algorithmic names, in any case; and names that do not exist.

print(ascii("\N{LATIN SMALL LETTER A WITH ACUTE}\N{greek capital letter omega}\N{Snake}\N{NO-BREAK SPACE}\N{nbsp}"))
print(ascii("\N{LINE FEED}\N{LF}\N{BEL}\N{BELL}\N{VS1}\N{VS256}\N{ZERO WIDTH NO-BREAK SPACE}\N{BOM}"))
print(ascii("\N{CJK UNIFIED IDEOGRAPH-4E00}\N{CJK UNIFIED IDEOGRAPH-20000}\N{HANGUL SYLLABLE GAG}\N{HANGUL SYLLABLE HIH}"))
print(ascii("\N{CJK COMPATIBILITY IDEOGRAPH-F900}\N{NUSHU CHARACTER-1B170}\N{KHITAN SMALL SCRIPT CHARACTER-18B00}"))
print(ascii("\N{LATIN CAPITAL LETTER GHA}\N{WEIERSTRASS ELLIPTIC FUNCTION}\N{TIBETAN MARK BKA- SHOG YIG MGO}"))
print(ascii(f"\N{BULLET}{1 + 1}\N{EM DASH}"), ascii(b"\N{BULLET}" if False else "bytes have none"))
for name in ("NOPE", "", " SNAKE", "CJK UNIFIED IDEOGRAPH-4e00", "cjk unified ideograph-4E00", "CJK UNIFIED IDEOGRAPH-0041",
             "hangul syllable gag", "HANGUL SYLLABLE", "TANGUT IDEOGRAPH-17000", "KEYCAP NUMBER SIGN", "LATIN SMALL LETTER R WITH TILDE"):
    try:
        print(name, ascii(eval("'\\N{" + name + "}'")))
    except SyntaxError as error:
        print(name, "->", error.msg)
for text in (r"'\N'", r"'\Nx'", r"'\N{'", r"'\N{BULLET'"):
    try:
        print(ascii(eval(text)))
    except SyntaxError as error:
        print(text, "->", error.msg)
