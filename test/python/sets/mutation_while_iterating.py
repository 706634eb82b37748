# What is noticed when a set changes while it is walked through.


def attempt(label, change, make=lambda: {1}):
    s = make()
    seen = 0
    try:
        for v in s:
            seen += 1
            change(s, v)
            if seen > 5:
                break
        print(label, "fine", seen, sorted(s, key=repr))
    except Exception as error:
        print(label, type(error).__name__, error, seen, sorted(s, key=repr))


attempt("add", lambda s, v: s.add(99))
attempt("add the same", lambda s, v: s.add(v))
attempt("discard the only one", lambda s, v: s.discard(v))
attempt("discard nothing", lambda s, v: s.discard(50))
attempt("clear", lambda s, v: s.clear())
attempt("update", lambda s, v: s.update([v, 7]))
attempt("replace", lambda s, v: (s.discard(v), s.add(v)), lambda: {1, 2})
attempt("add to two", lambda s, v: s.add(3), lambda: {1, 2})
s = {1}
it = iter(s)
print(it.__length_hint__(), next(it), it.__length_hint__(), next(it, "end"))
s.add(2)
print(next(it, "stays at its end"))
it = iter(s)
s.add(3)
for _ in range(2):
    try:
        print(next(it))
    except RuntimeError as error:
        print(error)
    except StopIteration:
        print("stop")
print(it.__length_hint__())


class Clears:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        s.clear()
        return False


s = {1, 2, 3}
print(Clears() in s, s)
s = {Clears()}
try:
    s.update([1, 2])
    print(len(s))
except RuntimeError as error:
    print(error)
