import sys


def names():
    out = []
    frame = sys._getframe(1)
    while frame:
        out.append(frame.f_code.co_name)
        frame = frame.f_back
    return out


seen = []


def key(item):
    seen.append(names())
    return -item


def sorts():
    return sorted([3, 1, 2], key=key)


print(sorts())
for chain in seen:
    print(chain)
seen.clear()
[2, 1].sort(key=key)
print(seen)


def mapped(x):
    return names()


print(list(map(mapped, [1, 2])))
print(list(filter(lambda x: names(), [1])))
print(max([1, 2], key=lambda x: len(names())))
print(list(map(lambda x: names()[:2], [1])))


class Compare:
    def __init__(self, value):
        self.value = value

    def __lt__(self, other):
        print("lt", names())
        return self.value < other.value


def smallest():
    return min(Compare(2), Compare(1)).value


print(smallest())
