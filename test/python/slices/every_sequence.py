# The same slices of every built-in sequence give the same items.

sequences = ["abcdefgh", "a\u00e9\u4e2d\U0001f600\ud800fgh", b"abcdefgh", bytearray(b"abcdefgh"), list(range(8)), tuple(range(8)), range(8)]
bounds = (None, -20, -8, -3, 0, 2, 7, 8, 20)
steps = (None, 1, 2, 3, -1, -2, -9)
for s in sequences:
    items = list(s)
    wrong = 0
    total = 0
    for a in bounds:
        for b in bounds:
            for c in steps:
                got = list(s[a:b:c])
                want = [items[i] for i in range(*slice(a, b, c).indices(8))]
                wrong += got != want
                total += len(got)
    print(type(s).__name__, wrong, total)
for s in sequences:
    for key in (slice(1, 2, 0), slice("a", 2), slice(1, 2, 1.5), 1.5, "a", None, (1, 2), 100, -100, 10**30):
        try:
            print(type(s).__name__, key, s[key])
        except Exception as error:
            print(type(s).__name__, key, type(error).__name__, error)
