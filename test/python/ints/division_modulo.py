for a in (7, -7, 0, 1, -1, 10 ** 20, -(10 ** 20) + 3):
    for b in (2, -2, 3, -3, 10 ** 19, -(10 ** 19)):
        q, r = divmod(a, b)
        print(a, b, q, r, a // b == q, a % b == r, q * b + r == a, end=" | ")
    print()
print(-7 // 2, -7 % 2, 7 // -2, 7 % -2, -0 % 5, 0 // -5, -1 // 10 ** 30, -1 % 10 ** 30)
for f in (lambda: 1 // 0, lambda: 1 % 0, lambda: divmod(1, 0), lambda: 1 / 0, lambda: 2 ** 100 // 0, lambda: 0 ** -1,
          lambda: 2 ** 100 % 0, lambda: 2 ** 100 / 0):
    try:
        f()
    except ZeroDivisionError as e:
        print(e)
print(1 / 3, 7 / 2, -7 / 2, 10 ** 30 / 10 ** 29, 2 ** 1000 / 2 ** 999, 1 / 10 ** 30, 10 ** 400 / 10 ** 399)
try:
    10 ** 400 / 3
except OverflowError as e:
    print(e)
print((2 ** 53 + 1) / 1, (2 ** 53 + 1) / 2, 9007199254740993 / 3, 3 * 10 ** 22 / 7)
print(7 // 2.0, -7 // 2.0, 7 % -2.5, -7.5 % 2, divmod(-7, 2.0), True // 1, 5 // True, False % 3)
