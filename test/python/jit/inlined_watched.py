# Tracing, f_locals writes and profiling that begin while a function runs that is written into its caller's text.
import sys

events = []


def tracer(frame, event, arg):
    events.append((frame.f_code.co_name, event, frame.f_lineno))
    return tracer


class Switch:
    def __init__(self, on):
        self.on = on

    def __add__(self, other):
        if self.on == "trace":
            f = sys._getframe(1)
            while f is not None:
                f.f_trace = tracer
                f = f.f_back
            sys.settrace(tracer)
        elif self.on == "write":
            sys._getframe(1).f_locals["kept"] = "written in add"
            sys._getframe(2).f_locals["other"] = "written in outer"
        elif self.on == "profile":
            sys.setprofile(lambda f, e, a: events.append((f.f_code.co_name, e)))
        return 1


def add(left, right):
    kept = "kept"
    total = left + right
    return (total, kept)


def outer(left, right):
    other = "other"
    got = add(left, right)
    return got, other


def run(count, last):
    results = []
    for i in range(count):
        mine = i
        left = 1 if i != count - 2 else last
        results.append(outer(left, 2))
    return results[-3:], mine


print(run(300, 5))
print(run(300, Switch("write")))
result = run(300, Switch("trace"))
sys.settrace(None)
print(result)
print(events)
events.clear()
result = run(300, Switch("profile"))
sys.setprofile(None)
print(result)
print(events[:20], len(events))


# In generators, methods, nested inlining, with keywords and defaults.
class Account:
    rate = 3

    def __init__(self, owner, balance=10, *, note=None):
        self.owner = owner
        self.balance = balance
        self.note = note

    def deposit(self, amount, fee=1):
        self.balance = self.balance + amount - fee
        return self.balance

    def twice(self, amount):
        return self.deposit(amount) + self.deposit(amount, fee=2)


class Savings(Account):
    def deposit(self, amount, fee=0):
        self.balance = self.balance + amount * self.rate - fee
        return self.balance


def accounts(count):
    for i in range(count):
        kind = Savings if i % 3 == 0 else Account
        a = kind(f"o{i}", i, note=i)
        yield a.twice(i), a.balance, a.note


print(sum(x + y + z for x, y, z in accounts(500)))
print(list(accounts(7)))


class Odd:
    def __init__(self, n):
        self.n = n
        if n == 399:
            return n


def make(count):
    made = None
    for i in range(count):
        made = Odd(i)
    return made


try:
    make(400)
except TypeError as e:
    print(e, e.__traceback__.tb_lineno, e.__traceback__.tb_next.tb_lineno)


class Money:
    def __init__(self, n):
        self.n = n

    def __add__(self, other):
        if other.__class__ is int:
            return NotImplemented
        return Money(self.n + other.n)

    def __radd__(self, other):
        return Money(other + self.n)

    def __lt__(self, other):
        return self.n < other.n


class More(Money):
    def __radd__(self, other):
        return "more first"


def total(n):
    m = Money(0)
    below = 0
    for i in range(n):
        m = m + Money(i)
        if Money(i) < m:
            below += 1
    return m.n, below


print(total(500))
for x in (5, More(1), "s", None):
    try:
        print(type(Money(1) + x).__name__)
    except Exception as e:
        print(type(e).__name__, e)
