P = "/tmp/sw_text_errors.txt"


def t(f):
    try:
        print(ascii(f()))
    except Exception as e:
        print(type(e).__name__, e)


with open(P, "wb") as f:
    f.write(b"ab\xff\xfecd\xc3")
for errors in "strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass", None:
    t(lambda: open(P, encoding="utf-8", errors=errors).read())
    t(lambda: open(P, encoding="ascii", errors=errors).read())
    t(lambda: open(P, encoding="utf-8", errors=errors).readline())
    t(lambda: open(P, encoding="utf-16", errors=errors).read())
    with open(P + "2", "w", encoding="ascii", errors=errors) as f:
        t(lambda: f.write("x\u00e9\udcffy"))
    t(lambda: open(P + "2", "rb").read())
    with open(P + "2", "w", encoding="utf-8", errors=errors) as f:
        t(lambda: f.write("x\u00e9\udcffy"))
        t(lambda: f.write("z"))
    t(lambda: open(P + "2", "rb").read())
t(lambda: open(P, errors="nope").read())
t(lambda: open(P + "2", "w", errors="nope", encoding="ascii").write("\u00e9"))
