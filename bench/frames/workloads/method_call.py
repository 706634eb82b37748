"""A call of a method that reads an attribute."""


class Counter:
    def __init__(self):
        self.value = 1

    def get(self, other):
        return self.value


def run(n):
    counter = Counter()
    for i in range(n):
        counter.get(i)
    return n
