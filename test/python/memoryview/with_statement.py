b = bytearray(b"abc")
with memoryview(b) as m:
    m[0] = 120
    for change in (lambda: b.append(1), lambda: b.pop(), lambda: b.extend(b"x"), lambda: b.clear(), lambda: b.__delitem__(0), lambda: b.__setitem__(slice(0, 1), b"xyz"), lambda: b.__iadd__(b"x"), lambda: b.resize(9), lambda: b.insert(0, 1), lambda: b.remove(120), lambda: b.__imul__(2)):
        try:
            print(change())
        except BufferError as e:
            print(e)
    b[1] = 121
    b[0:1] = b"z"
    b.reverse()
    print(m.tobytes())
print(b, m)if False else print(b)
b.append(33)
print(b)
try:
    with memoryview(b) as m:
        raise ValueError("out")
except ValueError as e:
    print(e)
try:
    m[0]
except ValueError as e:
    print(e)
