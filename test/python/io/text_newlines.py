P = "/tmp/sw_newlines.txt"
DATA = b"a\nb\r\nc\rd\r\r\n\ne"
with open(P, "wb") as f:
    f.write(DATA)
for newline in None, "", "\n", "\r", "\r\n":
    with open(P, newline=newline) as f:
        print(repr(newline), f.newlines, f.readlines(), f.newlines)
    with open(P, newline=newline) as f:
        print(repr(f.read()), f.newlines)
    with open(P, newline=newline) as f:
        print([f.readline(2) for _ in range(12)])
    with open(P, newline=newline) as f:
        print([f.read(3) for _ in range(6)])
    with open(P, newline=newline) as f:
        f._CHUNK_SIZE = 1
        print(f.readlines(), f._CHUNK_SIZE)
for newline in None, "", "\n", "\r", "\r\n":
    with open(P, "w", newline=newline) as f:
        print(f.write("a\nb\r\nc\rd"))
    with open(P, "rb") as f:
        print(repr(newline), f.read())
