def t(f):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, e)


m = memoryview(b"abcabc")
t(lambda: m.count(97))
t(lambda: m.count(97.0))
t(lambda: m.count("a"))
t(lambda: m[::2].count(99))
t(lambda: m.cast("c").count(b"a"))
t(lambda: m.index(98))
t(lambda: m.index(98, 2))
t(lambda: m.index(98, -2))
t(lambda: m.index(98, -20, 20))
t(lambda: m.index(98, 0, 1))
t(lambda: m.index(98, 0, -2))
t(lambda: m.index(1000))
t(lambda: m.index("x"))
t(lambda: m.index(98, "x"))
t(lambda: m.index(98, None))
t(lambda: m.index())
t(lambda: m.count())
t(lambda: m.index(value=98))
