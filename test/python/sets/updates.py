# update, intersection_update, difference_update, symmetric_difference_update and the in-place operators.

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
x.update([3])
x.update([3], (4,))
x.update()
x.update(5)
x.update([3, []])
x.update(x)
x.intersection_update([2, 3])
x.intersection_update([1, 2], [2])
x.intersection_update()
x.intersection_update(5)
x.difference_update([2, 3])
x.difference_update([1], [2])
x.difference_update(x)
x.difference_update(5)
x.symmetric_difference_update([2, 3, 3])
x.symmetric_difference_update(x)
x.symmetric_difference_update()
x.symmetric_difference_update(5)
do x |= {3}
do x |= [3]
do x &= {2, 3}
do x &= [2]
do x -= {2}
do x -= x
do x ^= {2, 3}
do x ^= x
do x |= 5
do x |= x
do x |= frozenset({3})
x.__ior__([1])
x.__iand__({1})
x.__or__([1])
x.__rsub__({1, 5})
x.__init__([7])
x.__init__([7], [8])
x.__init__(5)
""".strip().splitlines():
    attempt(line)
