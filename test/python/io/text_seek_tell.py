P = "/tmp/sw_seek_tell.txt"


def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


with open(P, "w", encoding="utf-8") as f:
    print(f.tell())
    f.write("h\u00e9llo\nw\u00f6rld\n\u20ac uro\n")
    print(f.tell())
with open(P, encoding="utf-8") as f:
    marks = []
    for n in range(18):
        marks.append(f.tell())
        c = f.read(1)
    print(marks, f.tell())
    for m in marks[::-1]:
        f.seek(m)
        print(ascii(f.read(2)), f.tell())
    f.seek(0)
    print(ascii(f.readline()), f.tell(), ascii(f.readline()), f.tell())
    print(f.seek(0, 2), f.read(), f.seek(0, 1), f.seek(3), ascii(f.read(1)))
    f.seek(0)
    print(next(f))
    t(f.tell)
    t(lambda: f.seek(0, 1))
    print(len(list(f)))
    t(f.tell)
    for args in (-1,), (1, 1), (1, 2), (0, 3), ("x",), (0, "x"), (None,), (1.5,):
        t(lambda: f.seek(*args))
with open(P, "r+", encoding="utf-8") as f:
    f.read(3)
    f.seek(f.tell())
    f.write("LL")
    f.seek(0)
    print(ascii(f.read()))
    print(f.truncate(4), f.tell())
    f.seek(0)
    print(ascii(f.read()))
    f.seek(0)
    f.truncate()
    print(f.read() == "")
