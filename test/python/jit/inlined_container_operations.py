# Operations of containers in small functions that are written into their callers' text, and what is not what it was there before.


def middle(xs, a, b):
    return xs[a:b]


def put(xs, a, b, ys):
    xs[a:b] = ys
    return xs


def at(grid, x, y):
    return grid[x, y]


def known(grid, x, y):
    return (x, y) in grid


def last(xs):
    return xs[-1]


def smaller(a, b):
    return min(a, b)


def number(s):
    return int(s)


def text(v):
    return str(v)


def span(n):
    return range(n)


def over(xs):
    return iter(xs)


def remainder(s, v):
    return s % v


def doubled(xs):
    return xs + xs


def steps(a, b):
    if b < 1:
        return a
    c = max(a, b)
    return steps(c, b - 2) + min(a, b)


class Index:
    def __index__(self):
        return 1


class Row:
    def __getitem__(self, key):
        return "row", key

    def __contains__(self, key):
        return True

    def __setitem__(self, key, value):
        self.stored = key, value

    def __iter__(self):
        return iter("row")

    def __add__(self, other):
        return "sum"

    def __int__(self):
        return 9

    def __str__(self):
        return "Row!"

    def __lt__(self, other):
        return True


def attempt(f, *args):
    try:
        return f(*args)
    except Exception as e:
        return type(e).__name__, str(e), e.__traceback__.tb_next.tb_lineno if e.__traceback__.tb_next else None


def warm(n):
    xs = [1, 2, 3, 4]
    grid = {(i, i): i for i in range(20)}
    total = 0
    for i in range(n):
        k = i % 4
        total += len(middle(xs, k, 3)) + len(middle("abcd", 0, k)) + at(grid, k, k) + known(grid, k, 1) + last(xs)
        total += smaller(i, 7) + number("12") + len(text(i)) + len(span(k)) + len(put([1, 2, 3], k, 2, [0]))
        total += len(remainder("%d", i)) + len(doubled(xs)) + steps(3, 5)
        for x in over(xs):
            total += x
    return total


print(warm(400))


def other(n, odd):
    out = []
    for i in range(n):
        o = odd[i % len(odd)]
        out.append(
            (
                attempt(lambda: middle(o, 0, 1)),
                attempt(lambda: middle([1, 2], o, 2)),
                attempt(lambda: put([1, 2, 3], 0, 1, o)),
                attempt(lambda: put(o, 0, 1, [5])) if not isinstance(o, Row) else 0,
                attempt(lambda: at(o, 0, 1)),
                attempt(lambda: at({(0, 1): 2}, o, 1)),
                attempt(lambda: known(o, 0, 1)),
                attempt(lambda: known({(0, 1)}, o, 1)),
                attempt(lambda: last(o)),
                attempt(lambda: smaller(o, 2)) if not isinstance(o, Row) else 0,
                attempt(lambda: number(o)),
                attempt(lambda: text(o)) if not isinstance(o, (set, dict)) else 0,
                attempt(lambda: list(span(o))) if o != 2**60 else 0,
                attempt(lambda: sorted(map(str, over(o)))),
                attempt(lambda: remainder("%s", o)) if not isinstance(o, (set, dict)) else 0,
                attempt(lambda: doubled(o)),
                attempt(lambda: steps(1, o)) if not isinstance(o, Row) else 0,
            )
        )
    return out


odd = [[7, 8], (), "xy", {3: 4}, {5}, None, 1.5, True, 2**60, Index(), Row(), b"ab", "12", [], (0, 1), {(0, 1): 3}]
rows = other(len(odd), odd)
for o, row in zip(odd, rows):
    print(type(o).__name__, [r if "object at" not in str(r) else "object" for r in row])


def direct(n, o):
    count = 0
    for i in range(n):
        try:
            if i % 7 == 3:
                middle(o, 0, 1)
                at(o, 0, 1)
                last(o)
            else:
                count += len(middle([1, 2, 3], 0, 2)) + at({(1, 2): 3}, 1, 2)
        except (TypeError, KeyError, IndexError) as e:
            count += 100
            tb = e.__traceback__
            while tb.tb_next:
                tb = tb.tb_next
            where = tb.tb_frame.f_code.co_name, tb.tb_frame.f_locals, tb.tb_lineno
    return count, where


for o in ({}, None, 5, (), {(0, 1): 2}):
    print(attempt(direct, 200, o))
