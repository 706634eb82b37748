def factorial(n):
    return 1 if n < 2 else n * factorial(n - 1)


def ackermann(m, n):
    if m == 0:
        return n + 1
    if n == 0:
        return ackermann(m - 1, 1)
    return ackermann(m - 1, ackermann(m, n - 1))


def is_even(n):
    return True if n == 0 else is_odd(n - 1)


def is_odd(n):
    return False if n == 0 else is_even(n - 1)


def hanoi(n, a, b, c, moves):
    if n:
        hanoi(n - 1, a, c, b, moves)
        moves.append((a, b))
        hanoi(n - 1, c, b, a, moves)
    return moves


def permutations(items):
    if not items:
        return [[]]
    return [[x] + rest for i, x in enumerate(items) for rest in permutations(items[:i] + items[i + 1:])]


def queens(n, row=0, columns=()):
    if row == n:
        return 1
    return sum(queens(n, row + 1, columns + (c,)) for c in range(n)
               if all(c != k and abs(c - k) != row - r for r, k in enumerate(columns)))


def collatz(n, steps=0):
    return steps if n == 1 else collatz(n // 2 if n % 2 == 0 else 3 * n + 1, steps + 1)


print(factorial(20), factorial(50))
print(ackermann(2, 3), is_even(500), is_odd(501))
print(len(hanoi(6, "a", "b", "c", [])), hanoi(2, "a", "b", "c", []))
print(len(permutations([1, 2, 3, 4])), permutations([1, 2, 3])[-1])
print([queens(n) for n in range(1, 7)], collatz(27))
y = lambda f: (lambda x: x(x))(lambda x: f(lambda *a: x(x)(*a)))
print(y(lambda self: lambda n: 1 if n == 0 else n * self(n - 1))(10))
print((lambda n: sum(range(n)))(900))
