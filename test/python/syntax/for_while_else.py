for n in range(2, 12):
    for d in range(2, n):
        if n % d == 0:
            print(n, "=", d, "*", n // d)
            break
    else:
        print(n, "is prime")
i = 0
while i < 3:
    i += 1
    if i == 2:
        continue
    print("while", i)
else:
    print("while else", i)
while True:
    i -= 1
    if i < 0:
        break
else:
    print("never")
for x in []:
    print("never")
else:
    print("empty: else runs")
for i in range(3):
    for j in range(3):
        if j == 1:
            break
        if i == 1:
            continue
        print(i, j)
    else:
        print("never")
print("after", i, j)
for i in range(2):
    try:
        if i == 0:
            continue
        print("second round")
    finally:
        print("finally", i)
for i, (a, *b), in [(1, "xyz")]:
    print(i, a, b)
for data in ({"k": 1}, "s", (1,), [2], {3}):
    for item in data:
        print(item, end=" ")
print()
items = [1, 2, 3]
for items[0] in (10, 20):
    print(items)
class O: pass
o = O()
for o.attr in range(2): pass
print(o.attr)
for i in range(3): i = 99; print(i, end=" ")
print()
def returns():
    for i in range(5):
        if i == 3:
            return i
    else:
        return "else"
print(returns())
def nested():
    while True:
        while True:
            while True:
                break
            break
        return "out"
print(nested())
n = 10
while n: n -= 3 if n > 2 else 1
else: print("n", n)
for _ in range(1): pass
else: print("one-line else")
for i in (lambda: range(2))(): print(i, end=";")
for i in 1, 2, *[3]: print(i, end=",")
print()
try:
    for i in 5: pass
except TypeError as e:
    print(e)
for f in "for_", : print(f)
