# Comparing dicts asks no key for its hash again.
class K:
    def __init__(self, n): self.n = n
    def __hash__(self):
        print("hash", self.n, end="; ")
        return 70 + self.n
    def __eq__(self, other):
        print("eq", self.n, getattr(other, "n", other), end="; ")
        return isinstance(other, K) and self.n == other.n

def compare(a, b):
    print("-> ", end="")
    print(a == b, end=" ")
    print(a != b)

same = K(5)
compare({K(1): 1}, {K(2): 1})
compare({K(1): 1}, {K(1): 1})
compare({K(1): 1}, {K(1): 2})
compare({K(1): 1, K(2): 2}, {K(1): 1, K(3): 1})
compare({same: 1}, {same: 1})
compare({K(1): 1, "x": 2}, {"x": 2, K(1): 1})
compare({1: 1, K(4): 2}, {K(4): 2, 1: 1})
compare({K(1): {K(2): 3}}, {K(1): {K(2): 3}})
