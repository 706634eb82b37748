class Deck:
    suits = "SH"

    def __init__(self, *cards):
        self.cards = list(cards)

    def __iter__(self):
        yield from self.cards

    def __reversed__(self):
        for card in self.cards[::-1]:
            yield card

    @property
    def pairs(self):
        return (card + suit for card in self.cards for suit in self.suits)

    @classmethod
    def full(cls):
        for suit in cls.suits:
            yield cls(suit)

    @staticmethod
    def empty():
        yield from ()

    def __contains__(self, item):
        return any(item == card for card in self)


deck = Deck("A", "K")
print(list(deck), list(reversed(deck)), list(deck.pairs))
print([d.cards for d in Deck.full()], list(Deck.empty()), "K" in deck, "Q" in deck)
make = lambda n: (yield n)
print(type(make(1)).__name__, list(make(5)))


def accumulate():
    total = 0
    while True:
        total += yield total


acc = accumulate()
next(acc)
print([acc.send(i) for i in range(1, 6)])


def conditional(flag):
    if flag:
        yield 1
    return


print(list(conditional(True)), list(conditional(False)))


def yields_as_expression():
    x = (yield 1) + (yield 2)
    print("sum", x)
    y = [(yield), (yield 3)]
    print(y)
    print((yield), end="!\n")
    assert (yield "assert") is None


g = yields_as_expression()
print(next(g), g.send(10), g.send(20), g.send("a"), g.send("b"), g.send("printed"), next(g, "end"))
print({k: list(v()) for k, v in {"a": Deck.empty}.items()})
