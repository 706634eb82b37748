def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


group = []
a, b, n = 1, 0, None
attempt(lambda: a / b)
attempt(lambda: a + n)
attempt(lambda: (a + 1) * (n - 2) + 3)
attempt(lambda: a  **  n)
attempt(lambda: [] @ 1 if a else 2)
attempt(lambda: -"x")
attempt(lambda: not n < a)
attempt(lambda: a in b)
attempt(lambda: 1 << -1)
attempt(lambda: "a" % (1, 2))
attempt(lambda: ~1.5)
attempt(lambda: a and b or n + 1)
attempt(lambda: 1 < 2 < "x")
attempt(lambda: (n
                 + a))
raise ExceptionGroup("binary", group)
