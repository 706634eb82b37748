# append, insert, pop, remove, clear with positions of every kind.

def attempt(source):
    x = [1, 2, 3]
    try:
        if source.startswith("do "):
            exec(source[3:], globals(), {"x": x})
            print(source, "->", ascii(x))
        else:
            print(source, "->", ascii(eval(source, globals(), {"x": x})), ascii(x))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error, ascii(x))


for line in """
x.append(4)
x.append()
x.append(1, 2)
x.insert(0, 'a')
x.insert(-1, 'a')
x.insert(100, 'a')
x.insert(-100, 'a')
x.insert(True, 'a')
x.insert('0', 'a')
x.insert(1.5, 'a')
x.insert(None, 'a')
x.insert(10**30, 'a')
x.insert(-10**30, 'a')
x.insert(1)
x.insert(index=0, object=1)
x.pop()
x.pop(0)
x.pop(-3)
x.pop(3)
x.pop(-4)
x.pop('0')
x.pop(1.0)
x.pop(None)
x.pop(10**30)
x.pop(1, 2)
[].pop()
[].pop(0)
x.remove(2)
x.remove(2.0)
x.remove(True)
x.remove(9)
x.remove()
x.clear()
x.clear(1)
""".strip().splitlines():
    attempt(line)
