# Many small writes, lines and reads in turn: what is put aside must come out in order.
P = "/tmp/sw_quick.txt"
with open(P, "w+") as f:
    for i in range(3000):
        f.write("line %d\n" % i)
        if i % 1000 == 0:
            f.write("\udcff"[:0] + "\u20ac\n")
            print(f.tell())
    f.write("\U0001f600\n")
    f.seek(0)
    print(f.readline(), f.readline(), f.tell())
    f.write("XX")
    f.write("YY")
    f.seek(0)
    print([f.readline() for _ in range(3)])
    f.seek(0, 2)
    print(f.write("end"), f.write(""), f.tell())
with open(P) as f:
    lines = f.readlines()
print(len(lines), ascii(lines[-2:]), sum(map(len, lines)))
f = open(P)
print(f.readline())
f.close()
for call in (f.readline, lambda: next(f), f.read):
    try:
        print(call())
    except ValueError as e:
        print(e)
f = open(P, "w")
f.write("a")
f.close()
try:
    f.write("b")
except ValueError as e:
    print(e)
print(open(P).read())
with open(P, "w", newline="\r\n") as f:
    f.write("a\n")
    f.write("b\n")
print(open(P, "rb").read())
