import sys

group = []
number_of_items = 5


def attempt(f):
    try:
        f()
    except Exception as e:
        group.append(e)


class C:
    field = 1

    def method(self):
        return field

    def other(self):
        return method()


def local():
    counter = 1
    return countr


attempt(lambda: number_of_itmes)
attempt(local)
attempt(lambda: pritn)
attempt(lambda: C().method())
attempt(lambda: C().other())
attempt(lambda: math.pi)
attempt(lambda: tiem.time())
attempt(lambda: xyzzy_nothing_like_it)
attempt(lambda: Tru)
attempt(lambda: Exceptoin)
attempt(lambda: x)
for e in group:
    print(e, e.name)
raise ExceptionGroup("names", group)
