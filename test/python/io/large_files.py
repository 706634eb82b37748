P = "/tmp/sw_large.txt"
with open(P, "w") as f:
    for i in range(20000):
        f.write(f"line {i} e\n")
with open(P) as f:
    total = sum(len(line) for line in f)
print(total)
with open(P, "rb") as f:
    data = f.read()
print(len(data), data[:20], data[-12:])
with open(P, "rb") as f:
    n = 0
    while chunk := f.read(1000):
        n += len(chunk)
    print(n)
with open(P) as f:
    f.seek(150000)
    f.readline()
    print(f.readline())
    at = f.tell()
    line = f.readline()
    f.read(50000)
    f.seek(at)
    print(f.readline() == line)
with open(P, "wb") as f:
    f.write(b"x" * 300000)
    f.write(b"y")
    print(f.tell())
with open(P, "rb") as f:
    print(len(f.readline()), f.read(1))
