"""dict and set changes during hot iteration: the RuntimeError comes at the right turn, values may change freely."""


def add(d):
    n = 0
    try:
        for k in d:
            n += 1
            if n == len(d) - 5:
                d["new"] = 1
    except RuntimeError as e:
        return n, str(e)


def remove_add(d):
    n = 0
    try:
        for k in d:
            n += 1
            if n == 1500:
                del d[0]
                d["other"] = 1
    except RuntimeError as e:
        return "error", n, str(e)
    return n


def values_only(d):
    for k in d:
        d[k] += 1
    total = 0
    for k, v in d.items():
        d[k] = v * 2
        total += v
    return total, sum(d.values())


def sets(s):
    n = 0
    try:
        for x in s:
            n += 1
            if n == 1000:
                s.add("x")
    except RuntimeError as e:
        return n, str(e)


def views(d):
    keys = d.keys()
    out = []
    for i in range(1000):
        d[f"k{i}"] = i
        out.append(len(keys))
    try:
        for k, v in d.items():
            d.pop(k)
    except RuntimeError as e:
        return out[-1], len(d), str(e)


print(add({i: i for i in range(2000)}))
print(values_only({i: i for i in range(2000)}))
print(sets(set(range(2000))))
print(views({}))
d = {i: i for i in range(2000)}
print(sum(d.pop(k) for k in list(d)), d)
print(remove_add({i: i for i in range(1500)}))
