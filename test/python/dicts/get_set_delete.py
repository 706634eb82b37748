# Items, get, pop, popitem, setdefault, del and in.

def attempt(source):
    x = {1: 'a', 'k': None, (1, 2): 3}
    try:
        if source.startswith("do "):
            exec(source[3:], globals(), {"x": x})
            print(source, "->", ascii(x))
        else:
            print(source, "->", ascii(eval(source, globals(), {"x": x})), ascii(x))
    except Exception as error:
        print(source, "->", type(error).__name__ + ":", error, ascii(x))


for line in """
x[1]
x[1.0]
x[True]
x['k']
x[(1.0, 2)]
x[2]
x['nope']
x[(1, 3)]
x[None]
x[[]]
x[{}]
x[(1, [])]
x.get(1)
x.get(2)
x.get(2, 'd')
x.get('k', 'd')
x.get([])
x.get()
x.get(1, 2, 3)
x.get(key=1)
x.pop(1)
x.pop(2)
x.pop(2, 'd')
x.pop(2, None)
x.pop()
x.pop([], 1)
x.pop(1, 2, 3)
x.pop(1, default=2)
x.popitem()
x.popitem(1)
{}.popitem()
x.setdefault(1)
x.setdefault(2)
x.setdefault(2, [])
x.setdefault('k', 5)
x.setdefault([])
x.setdefault()
do del x[1]
do del x[2]
do del x[[]]
do x[True] = 'new'
do x[1.0] = 'new'
do x[[]] = 1
do x[float('nan')] = 1
1 in x
2 in x
[] in x
(1, 2) in x
x.clear()
x.copy()
x.copy(1)
len(x)
x.__getitem__(1)
x.__contains__([])
x.__setitem__(1)
x.__delitem__(5)
""".strip().splitlines():
    attempt(line)
