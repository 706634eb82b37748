# __getattr__, __getattribute__, __setattr__ and __delattr__ in hot loops, added to and taken from a class while they turn.
class Plain:
    pass


log = []


def run(o, n):
    got = []
    for i in range(n):
        if i == 100:
            Plain.__getattr__ = lambda self, name: f"<{name}>"
        elif i == 150:
            Plain.__setattr__ = lambda self, name, v: log.append((name, v))
        elif i == 200:
            del Plain.__setattr__
        elif i == 220:
            Plain.__getattribute__ = lambda self, name: name.upper()
        elif i == 240:
            del Plain.__getattribute__
        elif i == 260:
            del Plain.__getattr__
        o.x = i
        try:
            got.append((o.x, o.missing))
        except AttributeError as e:
            got.append((o.x, str(e)))
    return got


rows = run(Plain(), 300)
for i in (0, 99, 100, 149, 150, 199, 200, 219, 220, 239, 240, 259, 260, 299):
    print(i, rows[i])
print(len(log), log[:2], log[-1])


class Deletes:
    def __init__(self):
        self.deleted = 0

    def __delattr__(self, name):
        object.__setattr__(self, "deleted", self.deleted + 1)
        if name == "stop":
            raise AttributeError("never " + name)


def delete(n):
    d = Deletes()
    for i in range(n):
        try:
            if i % 100 == 99:
                del d.stop
            else:
                del d.anything
        except AttributeError as e:
            print(i, e)
    return d.deleted


print(delete(300))
