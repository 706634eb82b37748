# A memoryview is a sequence for match; and it unpacks, iterates and builds like one.
match memoryview(b"ab"):
    case [x, y]:
        print(x, y)
a, *rest = memoryview(b"abc")
print(a, rest, sum(memoryview(b"\1\2")), max(memoryview(b"\1\2")), sorted(memoryview(b"ba")))
print(memoryview[int], memoryview.__class_getitem__.__name__)
print(isinstance(memoryview(b""), memoryview), type(iter(memoryview(b""))).__name__)
try:

    class C(memoryview):
        pass
except TypeError as e:
    print(e)
it = iter(memoryview(b"ab"))
print(next(it), list(it), list(it))
print(memoryview(b"abc")[True], memoryview(b"a\0").cast("?").tolist())
