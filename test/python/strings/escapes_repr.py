print(repr("a'b"), repr('a"b'), repr("a'b\"c"), repr("\n\t\r\\"), repr("\x00\x1f\x7f\x80\xa0\xad"), repr("é😀\u200b\ud800\ue000\U000e0001"), repr("\u2028"))
print(ascii("é😀"), ascii("a\n"), "\x41\u0042\U00000043\103\N{BULLET}\N{LATIN SMALL LETTER E WITH ACUTE}", "\a\b\f\v\0".encode(), "a\
b", r"\n\x", len(r"\\"), rb"\d", b"\x41\101\n", "\'\"", '''multi
line "quoted" ''', """a'''b""")
print("tab\there", "null\0byte".encode(), "\1\12\123\377".encode("latin-1"), u"unicode prefix", "\r\n".encode(), R"raw\R", "a" 'b' """c""" r"\d")
for s in ("'\\x4'", "'\\u123'", "'\\U00110000'", "'\\N{no such name}'", "'\\N'", "b'é'", "b'\\x'", "'a", "f'{x'", "'''a", "'\\400'"):
    try:
        print(repr(eval(s)))
    except SyntaxError as e:
        print(s, e.msg)
print([repr(c) for c in "\x7f\x9f\xa1\u0378\ufeff\U0001f600\U00030000"], "\ud83d" + "\ude00" == "😀", len("\ud83d" "x" "\ude00"))
print("a\x0bb".splitlines(), repr("\N{NO-BREAK SPACE}"), "\N{SNOWMAN}", "%r" % "x\ny", f"{'a\nb'!r}", str("a\nb") == "a\nb", f"{'\u00e9'!a}")
try:
    "\ud800".encode()
except UnicodeEncodeError as e:
    print(e)
