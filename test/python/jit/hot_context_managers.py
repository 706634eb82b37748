# `with` in hot loops: managers that swallow, raise, and look at the exception; return, break and continue through them.
class Manager:
    entered = left = 0

    def __init__(self, swallow):
        self.swallow = swallow

    def __enter__(self):
        Manager.entered += 1
        return self

    def __exit__(self, kind, value, tb):
        Manager.left += 1
        if kind is not None and self.swallow == "change":
            raise LookupError("changed") from value
        return self.swallow is True


def run(n):
    out = []
    for i in range(n):
        try:
            with Manager(i % 3 == 0) as a, Manager("change" if i % 7 == 0 else False):
                if i % 5 == 1:
                    continue
                if i % 11 == 10:
                    raise ValueError(i)
                if i == n - 1:
                    return out, i
                out.append(i) if i % 50 == 0 else None
        except LookupError as e:
            out.append((str(e), type(e.__cause__).__name__))
        except ValueError as e:
            if i % 40 == 0:
                out.append(e.args[0])
    return out, None


print(run(399))
print(Manager.entered, Manager.left)


def breaks(n):
    for i in range(n):
        with Manager(False):
            if i == 250:
                break
    else:
        return "else"
    return i


print(breaks(300), breaks(100), Manager.entered == Manager.left)


class NoExit:
    def __enter__(self):
        return 1


for bad in (NoExit(), 5):
    try:
        with bad:
            print("never")
    except TypeError as e:
        print(e)
