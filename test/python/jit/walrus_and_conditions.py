"""Walrus in loops, conditions, comprehensions; while-else, for-else, nested break and continue; all hot."""


def drain(values):
    it = iter(values)
    total = 0
    while (v := next(it, None)) is not None:
        if (w := v % 7) == 3:
            continue
        if v > 2500:
            break
        total += w
    else:
        return "end", total, v, w
    return "broke", total, v, w


def comp(n):
    last = None
    out = [last := i for i in range(n) if (half := i // 2) % 2]
    return len(out), last, half


def nested(n):
    found = []
    for a in range(2, n):
        for b in range(2, a):
            if a % b == 0:
                break
        else:
            found.append(a)
            continue
        if a % 10 == 0:
            continue
        if len(found) > 40:
            break
    else:
        found.append("all")
    return found[-3:], len(found)


def whiles(n):
    i = j = total = 0
    while i < n:
        j = i
        while True:
            j -= 3
            if j < 0:
                break
            if j % 2:
                continue
            total += j
        else:
            total = None
        i += 1
    else:
        total += 0.5
    return total, i, j


def condition(n):
    out = 0
    for i in range(n):
        if (x := i & 3) and not (y := x == 2) or i == 7:
            out += x
        elif x and y:
            out -= 1
        else:
            out += 1000
    return out, x, y


print(drain(range(1, 2000)), drain(range(1, 5000)))
print(comp(2000))
print(nested(100), nested(300))
print(whiles(100))
print(condition(2000))
