# Positions of encodings with state: large ints, as CPython packs them.
P = "/tmp/sw_cookies.txt"
TEXT = "a\u00e9\U0001f600\r\nb\rc\nd"
for encoding in "utf-8", "utf-8-sig", "utf-16", "utf-16-be", "utf-32", "latin-1":
    for newline in None, "", "\n":
        with open(P, "w", encoding=encoding, errors="replace", newline="") as f:
            f.write(TEXT)
        with open(P, encoding=encoding, newline=newline) as f:
            chars, marks = [], []
            while True:
                marks.append(f.tell())
                c = f.read(1)
                if not c:
                    break
                chars.append(c)
            print(encoding, repr(newline), marks)
            for m, c in zip(marks, chars):
                f.seek(m)
                got = f.read(1)
                if got != c:
                    print("differs", m, ascii(got), ascii(c))
