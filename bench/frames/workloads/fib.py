"""Recursive Fibonacci numbers; the operation is one call."""


def fib(n):
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def run(n):
    calls = 0
    while calls < n:
        # fib(17) is 5,167 calls.
        fib(17)
        calls += 5167
    return calls
