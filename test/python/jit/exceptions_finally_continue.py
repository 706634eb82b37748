"""Exceptions in hot loops with finally, continue, break and return in every place."""


def f(n):
    log = [0] * 8
    for i in range(n):
        try:
            if i % 5 == 0:
                continue
            if i % 7 == 0:
                raise ValueError(i)
            if i % 11 == 0:
                1 // 0
            log[0] += 1
        except ValueError as e:
            log[1] += e.args[0]
            if i % 2:
                continue
            log[2] += 1
        except ZeroDivisionError:
            log[3] += 1
        else:
            log[4] += 1
        finally:
            log[5] += 1
        log[6] += 1
    else:
        log[7] = -1
    return log


def leave(n, at):
    i = 0
    while True:
        try:
            try:
                i += 1
                if i == at:
                    return "returned", i
                if i > n:
                    break
                if i % 3:
                    raise KeyError(i)
            finally:
                i += 1
        except KeyError:
            pass
        finally:
            if i > n + 10:
                return "never"
    return "broke", i


def override(n):
    out = []
    for i in range(n):
        while True:
            try:
                out.append(i)
                raise IndexError
            except IndexError:
                try:
                    break
                finally:
                    out.append(-i)
    return sum(out), len(out)


def value_kept(n):
    def inner(x):
        y = x
        try:
            return y
        finally:
            y = -1

    total = 0
    for i in range(n):
        total += inner(i)
    return total


print(f(3000))
print(leave(3000, 0), leave(3000, 901), leave(20, 3))
print(override(2000))
print(value_kept(2000))
