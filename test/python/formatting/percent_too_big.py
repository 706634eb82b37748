# Widths and precisions that no C int or size can hold.
def attempt(f):
    try:
        print(len(f()))
    except Exception as e:
        print(type(e).__name__, e)

attempt(lambda: "%.1000000000000d" % 1)
attempt(lambda: "%.3000000000d" % 1)
attempt(lambda: "%.3000000000f" % 1.0)
attempt(lambda: "%.3000000000s" % "a")
attempt(lambda: "%.2147483647s" % "a")
attempt(lambda: "%.2147483648s" % "a")
attempt(lambda: b"%.3000000000d" % 1)
attempt(lambda: b"%.3000000000f" % 1.0)
attempt(lambda: b"%.3000000000s" % b"a")
attempt(lambda: "%.*d" % (3000000000, 1))
attempt(lambda: "%.*d" % (10**30, 1))
attempt(lambda: "%*d" % (10**30, 1))
attempt(lambda: "%.9999999999999999999999999999d" % 1)
attempt(lambda: "%9999999999999999999999999999d" % 1)
