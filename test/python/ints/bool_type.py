print(bool(), bool(0), bool(""), bool([]), bool(None), bool(0.0), bool("0"), bool([0]), bool(-1), bool(0j), bool(range(0)))
print(True, False, repr(True), str(False), True is True, not True, not [], not not 5)
print(True + 1, True * 5, True / 2, -True, True == 1, hash(True) == hash(1), {True: "a", 1: "b", 1.0: "c"})
print(True and 5, 0 and 5, "" or "default", None or 0 or [], 1 and 2 and 3, 0 or None)
print(isinstance(True, int), type(True), bool.__mro__, issubclass(bool, int), bool(5) is True)
print(True < 2, False > -1, sorted([True, False, 2, -1]), max(True, 1), sum([True] * 5), [1, 2, 3][False])
print(f"{True}", f"{True:5}|", f"{True:d}", "%s %d" % (True, True), format(False), format(True, ">8"))
print(True.__int__(), True.real, True.bit_length(), bool.__add__(True, True), int(True), float(True), complex(True))
print(any([]), all([]), any([0, "", None]), all([1, "a", [0]]), any(x > 2 for x in range(5)))
x = None
print(x is None, x == None, not x, None == False, type(None), str(None), {None: 1}[None], bool(None))
try:
    bool("a", "b")
except TypeError as e:
    print(e)
try:
    None + 1
except TypeError as e:
    print(e)
try:
    True.x = 1
except AttributeError as e:
    print(e)
print(NotImplemented, Ellipsis, ..., type(...), bool(...), [...], repr(type(NotImplemented)))
print(1 if [] else 2, 1 if "a" else 2, (0 or 1) + (1 and 0), bool(not 1) == False)
