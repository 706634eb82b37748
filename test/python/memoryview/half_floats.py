b = bytearray(2)
m = memoryview(b).cast("e")
for x in 0.0, -0.0, 1.0, -2.5, 65504.0, 65519.0, 65520.0, 1e-8, 6e-8, 5.96e-8, 2.98e-8, 1 / 3, float("inf"), float("-inf"), float("nan"), 2049.0, 2051.0, 0.00006103515625, 1e300, 3, True:
    try:
        m[0] = x
        print(x, m[0], b.hex())
    except Exception as e:
        print(x, type(e).__name__, e)
