def zigzag(n):
    if n == 0:
        raise KeyError("end")
    if n % 5 == 0:
        zigzag(n - 1)
    else:
        zigzag(n - 1)


zigzag(18)
