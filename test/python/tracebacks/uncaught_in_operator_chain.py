# An uncaught error raised by reflected and compared operands, inside nested calls over several lines.
class Money:
    def __init__(self, amount, currency):
        self.amount, self.currency = amount, currency

    def __add__(self, other):
        if not isinstance(other, Money):
            return NotImplemented
        if other.currency != self.currency:
            raise ValueError(f"cannot add {other.currency} to {self.currency}")
        return Money(self.amount + other.amount, self.currency)

    __radd__ = __add__

    def __lt__(self, other):
        return (self + Money(0, other.currency)).amount < other.amount


def total(items):
    result = Money(0, "EUR")
    for item in items:
        result = result + item
    return result


print(total([Money(1, "EUR"), Money(2, "EUR")]).amount)
try:
    total([5])
except TypeError as e:
    print(e)
print(
    max(
        Money(1, "EUR"),
        Money(2, "USD"),
        key=lambda m: (
            m + Money(1, "EUR")
        ).amount,
    )
)
