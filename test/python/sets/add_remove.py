# add, remove, discard, pop, clear, in with every kind of element.

def attempt(source):
    x = {1, 2}
    try:
        if source.startswith("do "):
            exec(source[3:], globals(), {"x": x})
            print(source, "->", ascii(x))
        else:
            print(source, "->", ascii(eval(source, globals(), {"x": x})), ascii(x))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error, ascii(x))


for line in """
x.add(3)
x.add(1)
x.add(1.0)
x.add(True)
x.add([])
x.add({})
x.add({1})
x.add((1, []))
x.add()
x.add(1, 2)
x.remove(1)
x.remove(1.0)
x.remove(9)
x.remove('nope')
x.remove((1,))
x.remove([])
x.remove({5})
x.remove()
x.discard(1)
x.discard(9)
x.discard([])
x.discard({5})
{1}.pop()
set().pop()
x.pop(1)
x.clear()
x.clear(1)
x.copy()
x.copy(1)
1 in x
9 in x
[] in x
{1} in x
{1} in {frozenset({1})}
x.nope
x[0]
x()
len(x)
hash(x)
do x[0] = 1
do del x[0]
""".strip().splitlines():
    attempt(line)
