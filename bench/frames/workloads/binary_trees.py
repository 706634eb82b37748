"""Building and summing binary trees of objects; the operation is one call."""


class Tree:
    def __init__(self, left, right):
        self.left = left
        self.right = right


def make(depth):
    if depth == 0:
        return Tree(None, None)
    return Tree(make(depth - 1), make(depth - 1))


def check(tree):
    if tree.left is None:
        return 1
    return 1 + check(tree.left) + check(tree.right)


def run(n):
    calls = 0
    while calls < n:
        # make, __init__ and check are called once for each of the nodes.
        calls += 3 * check(make(10))
    return calls
