"""A bank, simulated: accounts with rules, transactions that roll back, a ledger and its audit."""

import sys


class BankError(Exception):
    """Base of everything a customer can be told."""


class InsufficientFunds(BankError):
    def __init__(self, account, amount):
        super().__init__(f"{account.owner} has {money(account.available)}, needs {money(amount)}")
        self.missing = amount - account.available


class UnknownAccount(BankError, LookupError):
    pass


class Frozen(BankError):
    pass


def money(cents):
    sign = "-" if cents < 0 else ""
    return f"{sign}${abs(cents) // 100:,}.{abs(cents) % 100:02d}"


class Positive:
    """A descriptor for amounts that may not be negative."""

    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        return self if instance is None else getattr(instance, self.name)

    def __set__(self, instance, value):
        if value < 0:
            raise ValueError(f"{self.name[1:]} cannot be {money(value)}")
        setattr(instance, self.name, value)


class Account:
    kinds = {}
    monthly_rate = 0.0

    def __init_subclass__(cls, /, code, **rest):
        super().__init_subclass__(**rest)
        cls.code = code
        Account.kinds[code] = cls

    def __init__(self, number, owner):
        self.number = number
        self.owner = owner
        self.balance = 0
        self.frozen = False

    @property
    def available(self):
        return self.balance

    def deposit(self, amount):
        self._check_open()
        self.balance += amount

    def withdraw(self, amount):
        self._check_open()
        if amount > self.available:
            raise InsufficientFunds(self, amount)
        self.balance -= amount

    def month_end(self):
        """Yield (reason, amount) for whatever the end of a month brings."""
        interest = round(self.balance * self.monthly_rate)
        if interest:
            yield "interest", interest

    def _check_open(self):
        if self.frozen:
            raise Frozen(f"account {self.number} is frozen")

    def __repr__(self):
        return f"<{type(self).__name__} {self.number} {self.owner}: {money(self.balance)}>"


class Checking(Account, code="C"):
    overdraft = Positive()

    def __init__(self, number, owner, overdraft=0):
        super().__init__(number, owner)
        self.overdraft = overdraft

    @property
    def available(self):
        return self.balance + self.overdraft

    def month_end(self):
        yield "fee", -250
        if self.balance < 0:
            yield "overdraft charge", -max(100, -self.balance // 50)
        yield from super().month_end()


class Savings(Account, code="S"):
    monthly_rate = 0.0025

    def __init__(self, number, owner):
        super().__init__(number, owner)
        self.withdrawals = 0

    def withdraw(self, amount):
        if self.withdrawals >= 3:
            raise BankError(f"{self.owner} has used up this month's withdrawals")
        super().withdraw(amount)
        self.withdrawals += 1

    def month_end(self):
        self.withdrawals = 0
        return super().month_end()


class Transaction:
    """Everything done inside a `with` block happens, or none of it does."""

    def __init__(self, bank):
        self.bank = bank

    def __enter__(self):
        self.balances = {account: account.balance for account in self.bank}
        self.entries = len(self.bank.ledger)
        return self

    def __exit__(self, kind, error, traceback):
        if kind is not None:
            for account, balance in self.balances.items():
                account.balance = balance
            del self.bank.ledger[self.entries :]
        return False


class Bank:
    def __init__(self):
        self.accounts = {}
        self.ledger = []
        self.refused = {}

    def __iter__(self):
        return iter(self.accounts.values())

    def __len__(self):
        return len(self.accounts)

    def __getitem__(self, number):
        try:
            return self.accounts[number]
        except KeyError:
            raise UnknownAccount(f"there is no account {number}") from None

    def open(self, code, owner, **options):
        number = f"{code}{len(self) + 1:03d}"
        account = self.accounts[number] = Account.kinds[code](number, owner, **options)
        return account

    def deposit(self, number, amount, reason="deposit"):
        self[number].deposit(amount)
        self.ledger.append((number, amount, reason))

    def withdraw(self, number, amount, reason="withdrawal"):
        self[number].withdraw(amount)
        self.ledger.append((number, -amount, reason))

    def transfer(self, source, target, amount):
        with Transaction(self):
            self.withdraw(source, amount, f"to {target}")
            self.deposit(target, amount, f"from {source}")

    def pay_all(self, source, shares):
        """Pay several people or nobody."""
        with Transaction(self):
            for target, amount in shares.items():
                self.transfer(source, target, amount)

    def month_end(self):
        for account in self:
            for reason, amount in list(account.month_end()):
                account.balance += amount
                self.ledger.append((account.number, amount, reason))

    def attempt(self, what, *arguments):
        """Do something a customer asks for, and say politely when it cannot be done."""
        try:
            getattr(self, what)(*arguments)
        except BankError as error:
            name = type(error).__name__
            self.refused[name] = self.refused.get(name, 0) + 1
            print(f"  refused: {error}")
            return False
        return True

    def audit(self):
        totals = dict.fromkeys(self.accounts, 0)
        for number, amount, _ in self.ledger:
            totals[number] += amount
        wrong = [account for account in self if account.balance != totals[account.number]]
        assert not wrong, f"the books do not balance: {wrong}"
        return sum(totals.values())


def statement(bank, number):
    account = bank[number]
    balance = 0
    print(f"{account.number}  {account.owner}  ({type(account).__name__})")
    for _, amount, reason in (entry for entry in bank.ledger if entry[0] == number):
        balance += amount
        print(f"  {reason:<18}{money(amount):>14}{money(balance):>14}")


def random_numbers(seed):
    while True:
        seed = (seed * 1103515245 + 12345) % 2**31
        yield seed >> 8


def main(months):
    bank = Bank()
    ada = bank.open("C", "Ada", overdraft=50_000)
    ben = bank.open("S", "Ben")
    cleo = bank.open("C", "Cleo")
    for account, amount in ((ada, 120_000), (ben, 500_050), (cleo, 7_525)):
        bank.deposit(account.number, amount)

    print("Some requests:")
    bank.attempt("transfer", ada.number, ben.number, 150_000)
    bank.attempt("transfer", cleo.number, ada.number, 10_000)
    bank.attempt("transfer", cleo.number, "X999", 100)
    bank.attempt("pay_all", ben.number, {ada.number: 1_000, cleo.number: 2_000, "C404": 3_000})
    cleo.frozen = True
    bank.attempt("deposit", cleo.number, 1)
    cleo.frozen = False
    try:
        bank.open("C", "Dora", overdraft=-1)
    except ValueError as error:
        print(f"  not opened: {error}")

    print(f"Then {months} months:")
    draw = random_numbers(2024)
    numbers = list(bank.accounts)
    for month in range(1, months + 1):
        done = 0
        for _ in range(6):
            source = numbers[next(draw) % len(numbers)]
            target = numbers[next(draw) % len(numbers)]
            if source != target:
                done += bank.attempt("transfer", source, target, next(draw) % 90_000)
        bank.deposit(ada.number, 65_000, "salary")
        bank.month_end()
        print(f"  month {month}: {done} transfers, the bank holds {money(bank.audit())}")

    print("Refused in all:", ", ".join(f"{count} × {name}" for name, count in sorted(bank.refused.items())))
    for account in sorted(bank, key=lambda account: account.balance, reverse=True):
        print(f"  {account!r}")
    statement(bank, cleo.number)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 3)
