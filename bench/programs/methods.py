"""Method calls: own, inherited, overridden, through super() and on self."""

# quick: 5000
import sys
import time


class Account:
    def __init__(self, owner):
        self.owner = owner
        self.balance = 0
        self.steps = 0

    def deposit(self, amount):
        self.balance += amount
        self.note()

    def withdraw(self, amount):
        self.balance -= amount
        self.note()

    def note(self):
        self.steps += 1

    def total(self):
        return self.balance


class Savings(Account):
    def deposit(self, amount):
        super().deposit(amount + 1)


def main(n):
    plain = Account("ann")
    savings = Savings("ben")
    for i in range(n // 6):
        plain.deposit(i)
        plain.withdraw(3)
        savings.deposit(2)
    return plain.total(), savings.total(), plain.steps, savings.steps


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 2000000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
