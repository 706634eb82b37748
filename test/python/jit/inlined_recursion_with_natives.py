"""A recursive method whose way to its first call leads past calls of natives: what is written into its own text ends there, and goes on as an ordinary call."""


class Scope:
    __slots__ = ("tables", "outer")

    def __init__(self, outer=None, **tables):
        self.tables = tables
        self.outer = outer

    def find(self, table, column):
        if table is None:
            found = [t for t in self.tables.values() if column in t]
            if len(found) == 1:
                return found[0][column]
        elif table in self.tables:
            if column in self.tables[table]:
                return self.tables[table][column]
        if self.outer is None:
            raise LookupError(f"{table}.{column}")
        return self.outer.find(table, column)


top = Scope(a={"x": 1, "y": 2}, b={"z": 3})
middle = Scope(top, c={"y": 4})
bottom = Scope(middle, d={"w": 5})
total = 0
for i in range(400):
    total += bottom.find("a", "x") + bottom.find("c", "y") + bottom.find("d", "w")
print(total)
for turn in range(30):
    for i in range(40):
        total += bottom.find(None, "w") + bottom.find(None, "z") + bottom.find("b", "z")
print(total)
for table, column in [(None, "x"), (None, "y"), ("b", "x"), ("e", "x"), (None, "v")]:
    try:
        print(bottom.find(table, column))
    except LookupError as e:
        depth = 0
        t = e.__traceback__
        while t is not None:
            depth += 1
            last = t.tb_lineno
            t = t.tb_next
        print(repr(e), depth, last)
