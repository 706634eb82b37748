def f():
    for i in range(2):
        try:
            1 / 0
        finally:
            continue
    try:
        pass
    finally:
        return "bad idea"


print(f())
print(1 is 1)
if (1 == 1, "always true tuple"):
    pass
assert (1 == 2, "always true")
print("\d")
x = [
    (1, 2)
    for x in "a"
]
