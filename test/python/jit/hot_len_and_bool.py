# __len__ and __bool__ of a class in a hot loop: wrong results, exceptions, and methods that are taken away and put back while it turns.
class Box:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n


def count(boxes):
    true = total = 0
    for box in boxes:
        if box:
            true += 1
        total += len(box)
    return true, total


print(count([Box(i % 3) for i in range(400)]))
for wrong in (-1, "3", None, 2.0, 10**30, True):
    try:
        print(count([Box(1)] * 300 + [Box(wrong)]))
    except Exception as e:
        print(type(e).__name__, e)


def changing(n):
    seen = []
    box = Box(2)
    for i in range(n):
        if i == 150:
            Box.__bool__ = lambda self: False
        elif i == 200:
            del Box.__bool__
        elif i == 250:
            Box.__bool__ = lambda self: 1
        try:
            seen.append("yes" if box else "no")
        except TypeError as e:
            if i % 50 == 0:
                print(i, e)
    return seen.count("yes"), seen.count("no")


print(changing(300))
del Box.__bool__
saved = Box.__len__
del Box.__len__
try:
    count([Box(1)] * 3)
except TypeError as e:
    print(e)
Box.__len__ = saved
print(count([Box(0), Box(5)]))
