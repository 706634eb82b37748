# Deleting items and slices.

def attempt(source):
    x = [0, 1, 2, 3, 4, 5, 6, 7]
    try:
        if source.startswith("do "):
            exec(source[3:], globals(), {"x": x})
            print(source, "->", ascii(x))
        else:
            print(source, "->", ascii(eval(source, globals(), {"x": x})), ascii(x))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error, ascii(x))


for line in """
do del x[0]
do del x[-1]
do del x[8]
do del x[-9]
do del x['a']
do del x[1.5]
do del x[10**30]
do del x[:]
do del x[2:5]
do del x[5:2]
do del x[::2]
do del x[1::3]
do del x[::-1]
do del x[::-2]
do del x[6:1:-2]
do del x[100:]
do del x[-100:2]
do del x[::100]
do del x[::0]
do del x['a':]
do del x[1, 2]
do del x[0], x[0], x[-1]
x.__delitem__(slice(1, 3))
x.__delitem__()
x.__setitem__(0)
x.__setitem__(slice(0, 2), 'z')
""".strip().splitlines():
    attempt(line)
