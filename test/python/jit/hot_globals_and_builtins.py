# Builtins and module globals that hot code took for constants: shadowed, deleted, put back, changed through globals() and the builtins module.
import builtins

LIMIT = 10


def helper(x):
    return x + LIMIT


def run(n):
    out = []
    for i in range(n):
        if i == 100:
            globals()["LIMIT"] = 20
        elif i == 150:
            globals()["len"] = lambda s: "shadow"
        elif i == 170:
            del globals()["len"]
        elif i == 200:
            builtins.len = lambda s: "patched"
        elif i == 220:
            builtins.len = original
        elif i == 240:
            del globals()["helper"]
        elif i == 250:
            globals()["helper"] = lambda x: "new"
        elif i == 270:
            del globals()["LIMIT"]
        try:
            out.append((helper(i), len("four"), LIMIT))
        except NameError as e:
            out.append(str(e))
    return out


original = len
rows = run(300)
for i in (0, 99, 100, 149, 150, 169, 170, 199, 200, 219, 220, 239, 240, 249, 250, 269, 270, 299):
    print(i, rows[i])


def shadows(n):
    total = 0
    for i in range(n):
        total += max(i, 3)
        if i == 250:
            global max
            max = min
    return total


print(shadows(300))
del max
print(max(1, 2))
