# Lone surrogates side by side in literals stay two characters; pieces and parts do not join either.


def show(s):
    print(len(s), ascii(s), [hex(ord(c)) for c in s], s == chr(0x1F600))


show("\ud83d\ude00")
show("\U0001f600")
show("a\ud83d\ude00b\U0001f600\ud83d")
show("\ud83d" "\ude00")
show("\ud83d" + "\ude00")
show(f"\ud83d\ude00{1}")
show(f"\ud83d{''}\ude00")
show(f"\ud83d" f"\ude00")
show("""\ud83d\
\ude00""")
show("\ud83d\\ude00")
show("\ud83d\x41\ude00")
show("\ude00\ud83d\ude00\ud83d")
x = {"\ud83d\ude00": 1, "\U0001f600": 2}
print(len(x), x["\ud83d\ude00"], x["\U0001f600"])
match "\ud83d\ude00":
    case "\U0001f600":
        print("one character")
    case "\ud83d\ude00":
        print("two characters")
print(ascii(eval(r"'\ud83d\ude00'")), len(eval(ascii(chr(0xD83D) + chr(0xDE00)))))
print(ascii("\ud83d\ude00"[0]), ascii("\ud83d\ude00" * 2), ascii("%s\ude00" % "\ud83d"), ascii("{}\ude00".format("\ud83d")))
print("\ud83d\ude00" in ("\ud83d\ude00",), bool("\ud83d\ude00"), not "\ud83d\ude00", "\ud83d\ude00" is not None)


def f(a="\ud83d\ude00", *, b="\ude00\ud83d"):
    return len(a), len(b)


print(f(), f.__defaults__ == ("\ud83d\ude00",))
