"""A class attribute and a method that are assigned on each turn of the loop that uses them."""

# quick: 500
import sys
import time


class Account:
    rate = 1

    def interest(self, x):
        return x + self.rate


def one(self, x):
    return x + self.rate


def two(self, x):
    return x - self.rate


def main(n):
    account = Account()
    total = 0
    for i in range(n):
        Account.rate = i & 7
        if i & 63 == 0:
            Account.interest = two if i & 64 else one
        total = account.interest(total)
    return total


if __name__ == "__main__":
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 60000
    rounds = int(sys.argv[2]) if len(sys.argv) > 2 else 1
    for _ in range(rounds):
        start = time.perf_counter()
        result = main(size)
        elapsed = time.perf_counter() - start
        print("result:", result)
        print("elapsed:", elapsed)
