# What key functions and comparisons see of the list that is being sorted, and what changing it does.


def attempt(label, f):
    x = [3, 1, 2]
    try:
        print(label, x.sort(key=lambda v: f(x, v)), x)
    except Exception as error:
        print(label, type(error).__name__, error, x)


def append_pop(x, v):
    x.append(1)
    x.pop()
    return v


def slice_assign(x, v):
    x[:] = [9, 9]
    return v


def sort_again(x, v):
    x.sort()
    return v


attempt("length seen", lambda x, v: print("len", len(x), x) or v)
attempt("append", lambda x, v: x.append(v) or v)
attempt("append and pop", append_pop)
attempt("clear", lambda x, v: x.clear() or v)
attempt("extend with nothing", lambda x, v: x.extend([]) or v)
attempt("reverse", lambda x, v: x.reverse() or v)
attempt("slice assignment", slice_assign)
attempt("sort", sort_again)
attempt("insert", lambda x, v: x.insert(0, 5) or v)
attempt("pop", lambda x, v: x.pop())
attempt("index", lambda x, v: x[0])


class Changes:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        items.append(self)
        return self.value < other.value

    def __repr__(self):
        return f"C{self.value}"


items = [Changes(2), Changes(1)]
try:
    items.sort()
except ValueError as error:
    print(error, items)


class Fails:
    count = 0

    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        Fails.count += 1
        if Fails.count == 6:
            raise ZeroDivisionError("sixth")
        return self.value < other.value

    def __repr__(self):
        return str(self.value)


items = [Fails(v) for v in (5, 3, 8, 1, 9, 2)]
try:
    items.sort()
except ZeroDivisionError as error:
    print(error, items)
